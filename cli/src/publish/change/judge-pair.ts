import type { ChangeClass } from '../../../../src/notices/format/notices-manifest.ts'
import { classesOfHeading } from '../../passages/classify.ts'
import type { PassageClass } from '../../passages/passage.ts'
import { withoutDetails, withoutLaw } from './contact-details.ts'
import { materialOf } from './elements.ts'
import { isTermInThai, withoutGlosses } from './glosses.ts'
import { areHeadingWords } from './heading-words.ts'
import { isReordered } from './item-order.ts'
import type { PiecePair } from './pair-pieces.ts'
import type { Piece } from './pieces.ts'
import { meaningOf, plainMeaning, saysNothing } from './same-meaning.ts'
import { isSameSpeaker } from './self-names.ts'
import { explainsOnly, isEditionOnly, isMeasure, isOfficeRenamed, mayMatter, securesOnly, signsOf } from './signs.ts'
import type { Sign } from './signs.ts'
import { isOneLetterOff, isTypingMistake } from './typing-mistake.ts'
import { isSameInOtherVoice } from './voice.ts'
import { wordChanges } from './word-changes.ts'
import type { WordChange } from './word-changes.ts'

/** The rule that spoke. Each has its sentence in `cli/src/words`. */
export type ChangeRule =
  | 'form'
  | 'renumbered'
  | 'moved'
  | 'same-words'
  | 'typing'
  | 'heading'
  | 'edition'
  | 'contact-detail'
  | 'citation'
  | 'synonym'
  | 'office-renamed'
  | 'explanation'
  | 'link'
  | 'light'
  | 'added'
  | 'removed'
  | 'elsewhere'
  | 'reworded'
  | 'weighty'
  | Sign

/** The class of one pair, the rule that gives it, and what it is about. */
export interface Verdict {
  readonly speaksFor: ChangeClass
  readonly rule: ChangeRule
  readonly element?: PassageClass
}

/** The two documents as one folded text each. */
export type Wholes = readonly [before: () => string, after: () => string]

/** Judges what differs. What no rule shows to be less is material where it touches an element of the notice. */
export function judgePair({ before, after, moved }: PiecePair, wholes: Wholes): Verdict {
  if (moved) return judgeMoved(before!, after!)
  if (before && after) return judgeChanged(before, after, wholes)
  return judgeAlone((before ?? after)!, before ? 'removed' : 'added')
}

function judgeMoved(before: Piece, after: Piece): Verdict {
  const element = materialOf(new Set([...before.elements, ...after.elements]))
  return element ? { speaksFor: 'material', rule: 'elsewhere', element } : { speaksFor: 'editorial', rule: 'moved' }
}

function judgeChanged(before: Piece, after: Piece, wholes: Wholes): Verdict {
  const sides = (['before', 'after'] as const).map((_, at) => {
    const { meaning: text, original } = at ? after : before
    return { text, original, whole: wholes[at]! }
  }) as [TypedSide, TypedSide]
  const all = wordChanges(before.meaning, after.meaning)
  const told = all.filter((one) => !(saysNothing(one.before) && saysNothing(one.after)))
  const put = told.filter((one) => !isTypingMistake(one, ...sides))
  const changes = put.filter((one) => !isSameSpeaker(one, ...sides))
  const element = materialOf(elementsOfBoth(before, after)) ?? [...elementsOfBoth(before, after)][0]
  const about = element && { element }
  if (isOneLetterOff(before.meaning, after.meaning)) return { speaksFor: 'editorial', rule: 'typing', ...about }
  if (!changes.length && put.length) return { speaksFor: 'editorial', rule: 'synonym', ...about }
  if (!changes.length) return { speaksFor: 'editorial', rule: told.length ? 'typing' : 'same-words', ...about }
  if (isEditionOnly(before.meaning, after.meaning)) return { speaksFor: 'editorial', rule: 'edition' }
  if (isRewordedHeading(before, after, changes)) return { speaksFor: 'editorial', rule: 'heading', ...about }
  const less = lessThanMaterial(before, after, changes)
  if (less) return { speaksFor: less === 'synonym' || less === 'heading' ? 'editorial' : 'minor', rule: less, ...about }
  return weigh(changes, before, after)
}

type TypedSide = Parameters<typeof isTypingMistake>[1]

/** Why a change of words leaves the visitor where he was, whatever the passage is about. */
function lessThanMaterial(before: Piece, after: Piece, changes: readonly WordChange[]): ChangeRule | undefined {
  const [wasPlain, isPlain] = [plainMeaning(before.meaning), plainMeaning(after.meaning)]
  if (isQuiet(wasPlain, isPlain) || isSameInOtherVoice(wasPlain, isPlain)) return 'synonym'
  if (!before.cells && !after.cells && isReordered(before.original, after.original)) return 'synonym'
  if (isTermInThai(before.original, after.original) || isTermInThai(after.original, before.original)) return 'synonym'
  if (isRewordedLabel(before.original, after.original)) return 'heading'
  if (isSame(withoutGlosses(before.original, after.original), withoutGlosses(after.original, before.original)))
    return 'synonym'
  if (isSame(detailFree(before), detailFree(after))) return 'contact-detail'
  const [was, is] = [withoutLaw(before.original), withoutLaw(after.original)]
  const isBasis =
    (before.elements.has('basis') || after.elements.has('basis')) && OF_BASES.test(before.original + after.original)
  if (!isBasis && was.laws !== is.laws && isSame(was.text, is.text)) return 'citation'
  if (isOfficeRenamed(changes, after.meaning)) return 'office-renamed'
  const added = changes.map((one) => one.after.join('')).join(' ')
  const isOfData = before.elements.has('data') || before.elements.has('sensitive')
  if ((!isOfData || isMeasure(added)) && changes.every((one) => !one.before.length) && securesOnly(added))
    return 'light'
  const explains = explainsOnly(added) || (explainsOnly(before.meaning) && explainsOnly(after.meaning))
  return explains && changes.every((one) => !one.before.length || explainsOnly(before.meaning))
    ? 'explanation'
    : undefined
}

/** The section of the law that lists the bases. */
const OF_BASES = /(?:มาตรา|section) ?(?:24|๒๔)/i

/** Links name somebody where a passage tells who receives data. */
function detailFree({ original, own }: Piece): string {
  return withoutDetails(original, !(own.has('recipients') || own.has('cookies') || own.has('transfer')))
}

function isSame(was: string, is: string): boolean {
  return isQuiet(meaningOf(was), meaningOf(is))
}

/** Whether two meanings differ in words that say nothing. */
function isQuiet(was: string, is: string): boolean {
  return was === is || wordChanges(was, is).every((one) => saysNothing(one.before) && saysNothing(one.after))
}

/** A heading is another way of saying what stands below it, if it is about the same and neither denies nor counts. */
function isRewordedHeading(before: Piece, after: Piece, changes: readonly WordChange[]): boolean {
  if (before.title && after.title)
    return !signsOf(changes, [before.meaning, after.meaning]).length && !mayMatter(changes, [withoutElements(before)])
  if (!before.heading || !after.heading) return false
  if (signsOf(changes, [before.meaning, after.meaning]).some((sign) => sign !== 'modality')) return false
  const [was, is] = [classesOfHeading(before.meaning), classesOfHeading(after.meaning)]
  const isOther = was.length > 0 && is.length > 0 && !was.some((name) => is.includes(name))
  return (
    !isOther &&
    changes.every(
      ({ before: gone, after: come, at }) => areHeadingWords(gone, at[0] === 0) && areHeadingWords(come, at[1] === 0),
    )
  )
}

/** Words before a colon, in bold as a rule, head what follows them as a heading does. */
const RUN_IN = /^([^:：]{2,50})[:：](.*)$/s

function isRewordedLabel(was: string, is: string): boolean {
  const [before, after] = [RUN_IN.exec(was), RUN_IN.exec(is)]
  if (!before || !after || meaningOf(before[2]!) !== meaningOf(after[2]!)) return false
  return wordChanges(meaningOf(before[1]!), meaningOf(after[1]!)).every(
    ({ before: gone, after: come }) => areHeadingWords(gone, false) && areHeadingWords(come, false),
  )
}

function withoutElements(piece: Piece): Piece {
  return { ...piece, elements: new Set(['contact'] as const) }
}

function elementsOfBoth(before: Piece, after: Piece): ReadonlySet<PassageClass> {
  const [was, is] = [before.cells, after.cells]
  if (was && is && was.length === is.length) {
    const cells = was.flatMap((cell, at) => (cell.meaning === is[at]!.meaning ? [] : [cell, is[at]!]))
    if (cells.length && cells.every(({ elements }) => elements.size)) return unite(cells)
  }
  return unite([before, after])
}

function unite(pieces: readonly Piece[]): ReadonlySet<PassageClass> {
  return new Set(pieces.flatMap(({ elements }) => [...elements]))
}

function weigh(changes: readonly WordChange[], before: Piece, after: Piece): Verdict {
  const elements = elementsOfBoth(before, after)
  const element = materialOf(elements)
  const [sign] = signsOf(changes, [before.meaning, after.meaning])
  if (element) return { speaksFor: 'material', rule: sign ?? 'reworded', element }
  const why = mayMatter(changes, [before, after])
  const about = elements.size > 0 && { element: [...elements][0]! }
  return why ? { speaksFor: 'material', rule: why, ...about } : { speaksFor: 'minor', rule: 'light', ...about }
}

/** A piece that one version lacks. */
function judgeAlone(piece: Piece, rule: 'added' | 'removed'): Verdict {
  const element = materialOf(piece.elements)
  const words = [piece.meaning]
  const change: WordChange =
    rule === 'added' ? { before: [], after: words, at: [0, 0] } : { before: words, after: [], at: [0, 0] }
  const signs = signsOf([change], ['', '']).filter((sign) => sign !== 'modality')
  if (piece.heading && !signs.length && areHeadingWords([piece.meaning], true))
    return { speaksFor: 'editorial', rule: 'heading', ...(element && { element }) }
  const about = piece.elements.size > 0 && { element: element ?? [...piece.elements][0]! }
  if (isSame(detailFree(piece), '')) return { speaksFor: 'minor', rule: 'contact-detail', ...about }
  const tellsMore = materialOf(piece.own) !== undefined
  if (!tellsMore && securesOnly(piece.meaning)) return { speaksFor: 'minor', rule: 'light', ...about }
  if (!piece.hangsOn && explainsOnly(piece.meaning)) return { speaksFor: 'minor', rule: 'explanation', ...about }
  if (element) return { speaksFor: 'material', rule, element }
  const why = mayMatter([change], [piece])
  return why ? { speaksFor: 'material', rule: why, ...about } : { speaksFor: 'minor', rule: 'light', ...about }
}
