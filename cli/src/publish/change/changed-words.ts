import { diffWords } from '../../../../src/notices/diff/diff-words.ts'
import type { PiecePair } from './pair-pieces.ts'

/** Words as they stood and as they stand; one side is empty where something was only added or taken out. */
export interface ChangedWords {
  readonly before: string
  readonly after: string
}

/** Letters of a passage that are shown where it is new as a whole. */
const SHOWN = 120

/** The words that differ, as they were written, each with the word around where the change is within one. */
export function changedWords({ before, after, moved }: PiecePair): ChangedWords[] {
  if (moved || !before || !after) {
    const [was, is] = [shorten(before?.original ?? ''), shorten(after?.original ?? '')]
    return was || is ? [{ before: was, after: is }] : []
  }
  const words: ChangedWords[] = []
  let open: { before: string; after: string } | undefined
  for (const [op, text, was] of diffWords(before.original, after.original)) {
    if (op === '=') open = undefined
    else {
      if (!open) words.push((open = { before: '', after: '' }))
      if (op !== '+') open.before += was ?? text
      if (op !== '-') open.after += text
    }
  }
  return words.map((one) => ({ before: shorten(one.before), after: shorten(one.after) }))
}

function shorten(text: string): string {
  const plain = text.trim()
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain
}
