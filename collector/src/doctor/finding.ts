import type { WordKey, WordValues } from '../words/words.ts'

/** One thing that was looked at: it is well, it should be looked at, or it must be repaired. The words hold the remedy. */
export interface Finding {
  readonly state: 'ok' | 'warn' | 'bad'
  readonly key: WordKey
  readonly values: WordValues
}

export function ok(key: WordKey, values: WordValues = {}): Finding {
  return { state: 'ok', key, values }
}

export function warn(key: WordKey, values: WordValues = {}): Finding {
  return { state: 'warn', key, values }
}

export function bad(key: WordKey, values: WordValues = {}): Finding {
  return { state: 'bad', key, values }
}
