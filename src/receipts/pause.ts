import { LONGEST_PAUSE } from './backoff.ts'

/** How long the collector is left alone, because it has answered with something else than it should. */
export interface Pause {
  /** Milliseconds since 1970. */
  readonly until: number
  /** Such answers in a row. */
  readonly failures: number
}

/** Where the pause outlives the page, so that the next one does not ask again at once. */
export interface PauseStore {
  /** Undefined where there is none, or what is there cannot be read. */
  readonly read: () => Pause | undefined
  /** Undefined ends it. */
  readonly write: (pause: Pause | undefined) => void
}

/** Whether it holds at `now`. One that would last longer than an hour is damaged, or from a clock that was wrong. */
export function isPaused(pause: Pause | undefined, now: number): boolean {
  return pause !== undefined && now < pause.until && pause.until <= now + LONGEST_PAUSE
}

/** Keeps the pause under `key`, as `<until> <failures>`. Where the browser refuses storage there is none. */
export function keptPause(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, key: string): PauseStore {
  return {
    read() {
      try {
        const found = /^(\d{1,15}) (\d{1,3})$/.exec(storage().getItem(key) ?? '')
        return found ? { until: Number(found[1]), failures: Number(found[2]) } : undefined
      } catch {
        return undefined
      }
    },
    write(pause) {
      try {
        if (pause) storage().setItem(key, `${Math.round(pause.until)} ${Math.min(pause.failures, 999)}`)
        else storage().removeItem(key)
      } catch {
        // Refused or full: each page asks for itself.
      }
    },
  }
}
