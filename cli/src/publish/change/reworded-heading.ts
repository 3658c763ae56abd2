import { classesOfHeading } from '../../passages/classify.ts'
import { areHeadingWords } from './heading-words.ts'
import type { Piece } from './pieces.ts'
import { meaningOf } from './same-meaning.ts'
import { mayMatter, signsOf } from './signs.ts'
import { wordChanges } from './word-changes.ts'
import type { WordChange } from './word-changes.ts'

/** A heading is another way of saying what stands below it, if it is about the same and neither denies nor counts. */
export function isRewordedHeading(before: Piece, after: Piece, changes: readonly WordChange[]): boolean {
  if (before.title && after.title)
    return !signsOf(changes, [before.meaning, after.meaning]).length && !mayMatter(changes, [withoutElements(before)])
  if (!isHeadingLike(before) || !isHeadingLike(after)) return false
  const [plainly, now] = [before.meaning.replace(CITED, ''), after.meaning.replace(CITED, '')]
  if (plainly !== before.meaning || now !== after.meaning)
    return isRewordedHeading(withWords(before, plainly), withWords(after, now), wordChanges(plainly, now))
  // A name is none, where every changed word is one of which headings are made.
  if (signsOf(changes, [before.meaning, after.meaning]).some((sign) => sign !== 'modality' && sign !== 'name'))
    return false
  const [was, is] = [classesOfHeading(before.meaning), classesOfHeading(after.meaning)]
  const isOther = was.length > 0 && is.length > 0 && !was.some((name) => is.includes(name))
  return (
    !isOther &&
    changes.every(
      ({ before: gone, after: come, at }) => areHeadingWords(gone, at[0] === 0) && areHeadingWords(come, at[1] === 0),
    )
  )
}

/** A heading, or a line that tells of nothing and is as short. */
function isHeadingLike({ heading, elements, hangsOn, original }: Piece): boolean {
  return heading || (!elements.size && hangsOn === undefined && original.length <= LONGEST_HEADING)
}

const LONGEST_HEADING = 80

/** Words before a colon, in bold as a rule, head what follows them as a heading does. */
const RUN_IN = /^([^:：]{2,50})[:：](.*)$/s

/** Whether only the words before a colon are others. */
export function isRewordedLabel(was: string, is: string): boolean {
  const [before, after] = [RUN_IN.exec(was), RUN_IN.exec(is)]
  if (!before || !after || meaningOf(before[2]!) !== meaningOf(after[2]!)) return false
  return wordChanges(meaningOf(before[1]!), meaningOf(after[1]!)).every(
    ({ before: gone, after: come }) => areHeadingWords(gone, false) && areHeadingWords(come, false),
  )
}

/** Sections of the law behind a heading. */
const CITED = / ?(?:ตาม)?มาตรา ?\d+(?:(?: ?ถึง ?|, ?| ?และ ?)\d+){0,6}/g

function withWords(piece: Piece, meaning: string): Piece {
  return { ...piece, meaning }
}

function withoutElements(piece: Piece): Piece {
  return { ...piece, elements: new Set(['contact'] as const) }
}
