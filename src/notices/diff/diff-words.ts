import { foldDigits } from '../format/notice-label.ts'
import { foldForm, isOptional } from '../fold-form.ts'
import { matchSequences } from './match-sequences.ts'
import { splitWords } from './split-words.ts'

/**
 * A stretch of text: `=` in both, `-` only before, `+` only after; `~` in another form that says the same, with `was`
 * for how it stood before (Thai and Arabic digits, a space more or less).
 */
export type DiffPart = readonly ['=' | '-' | '+', text: string] | readonly ['~', text: string, was: string]

/** What stood before and stands after; `same` if that says the same. */
interface Stretch {
  same: boolean
  before: string
  after: string
}

/** A word without any of these says what it says in no other form. */
const FORM = /[ ๐-๙\u00AD\u200B-\u200D\u2060\uFEFF]/

/** A match as short as this between two changes is no help to a reader: `ที่`, `การ`, a space. */
const SHORT = 3

/** The difference of two texts in `th-nfc-1`, by words. */
export function diffWords(before: string, after: string): DiffPart[] {
  if (before === after) return before ? [['=', before]] : []
  const stretches =
    foldForm(before) === foldForm(after) ? alignForms(before, after) : joinShort(alignWords(before, after))
  return stretches.flatMap(({ same, before, after }): DiffPart[] => {
    if (before === after) return [['=', before]]
    if (same || !(before + after).trim()) return [['~', after, before]]
    return [...(before ? [['-', before] as const] : []), ...(after ? [['+', after] as const] : [])]
  })
}

/** Whether the parts say that nothing but the form has changed. */
export function isFormOnly(parts: readonly DiffPart[]): boolean {
  return parts.every(([op]) => op === '=' || op === '~')
}

/** Character by character: both say the same. */
function alignForms(before: string, after: string): Stretch[] {
  if (before === after) return [{ same: true, before, after }]
  const stretches: Stretch[] = []
  for (let x = 0, y = 0; x < before.length || y < after.length;) {
    const [one, other] = [before[x], after[y]]
    if (one !== undefined && other !== undefined && (one === other || foldDigits(one) === foldDigits(other))) {
      extend(stretches, true, one, other)
      x++
      y++
    } else if (isOptional(one) || other === undefined) extend(stretches, true, before[x++]!, '')
    else extend(stretches, true, '', after[y++]!)
  }
  return stretches
}

/** By what stands between spaces, and where that is not the same by words: to find words takes much longer. */
function alignWords(before: string, after: string, split = splitRuns): Stretch[] {
  const [a, b] = [split(before), split(after)]
  const stretches: Stretch[] = []
  const add = (more: readonly Stretch[]) => more.forEach((one) => extend(stretches, one.same, one.before, one.after))
  let [x, y] = [0, 0]
  const pairs = matchSequences(a.map(keyOf), b.map(keyOf))
  for (const [nextX, nextY] of [...pairs, [a.length, b.length] as const]) {
    const [gone, come] = [a.slice(x, nextX).join(''), b.slice(y, nextY).join('')]
    if (gone && come && split === splitRuns) add(alignWords(gone, come, splitWords))
    else extend(stretches, false, gone, come)
    if (nextX < a.length) add(alignForms(a[nextX]!, b[nextY]!))
    x = nextX + 1
    y = nextY + 1
  }
  return stretches
}

function splitRuns(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function keyOf(word: string): string {
  return FORM.test(word) ? foldForm(word) || ' ' : word
}

/** Adds to the last stretch, where that is of the same kind. */
function extend(stretches: Stretch[], same: boolean, before: string, after: string): void {
  if (!before && !after) return
  const last = stretches.at(-1)
  if (last && kindOf(last) === kindOf({ same, before, after })) {
    last.before += before
    last.after += after
  } else stretches.push({ same, before, after })
}

function kindOf({ same, before, after }: Stretch): number {
  return same ? (before === after ? 0 : 1) : 2
}

function joinShort(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  const isChange = (at: number) => {
    const one = stretches[at]
    return one !== undefined && !one.same && (one.before + one.after).trim() !== ''
  }
  stretches.forEach(({ same, before, after }, at) => {
    const short = after.length <= SHORT && isChange(at - 1) && isChange(at + 1)
    extend(joined, same && !short, before, after)
  })
  return joined
}
