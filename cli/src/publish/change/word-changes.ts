import { matchSequences } from '../../../../src/notices/diff/match-sequences.ts'
import { splitWords } from '../../../../src/notices/diff/split-words.ts'

/** Words that stood and the words in their place; one side may be empty. */
export interface WordChange {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Where they begin in both texts. */
  readonly at: readonly [before: number, after: number]
}

/** A word ends where the script changes: folding has taken what stood between. */
const SCRIPTS = /(?<=[\u0E01-\u0E4E])(?=[a-z])|(?<=[a-z])(?=[\u0E01-\u0E4E])/

/** The words of a folded text. */
export function splitFolded(text: string): string[] {
  return text.split(SCRIPTS).flatMap((part) => splitWords(part))
}

/** The stretches by words in which two folded texts differ. */
export function wordChanges(before: string, after: string): WordChange[] {
  const [a, b] = [splitFolded(before), splitFolded(after)]
  const changes: WordChange[] = []
  let [x, y, from, to] = [0, 0, 0, 0]
  for (const [nextX, nextY] of [...matchSequences(a, b), [a.length, b.length] as const]) {
    const [gone, come] = [a.slice(x, nextX), b.slice(y, nextY)]
    if (gone.length || come.length) changes.push({ before: gone, after: come, at: [from, to] })
    from += gone.join('').length + (a[nextX]?.length ?? 0)
    to += come.join('').length + (b[nextY]?.length ?? 0)
    x = nextX + 1
    y = nextY + 1
  }
  return changes.filter((one) => (one.before.join('') + one.after.join('')).trim() !== '')
}
