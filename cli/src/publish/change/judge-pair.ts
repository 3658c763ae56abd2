import { classesOfSentence } from '../../passages/classify.ts'
import type { PassageClass } from '../../passages/passage.ts'
import { countPlaces, detailsIn, withoutDetails, withoutLaw } from './contact-details.ts'
import { materialOf } from './elements.ts'
import { isTermInThai, withoutGlosses } from './glosses.ts'
import { detailFree, isQuiet, isSame } from './is-same.ts'
import { isReordered } from './item-order.ts'
import { judgeAlone } from './judge-alone.ts'
import type { PiecePair } from './pair-pieces.ts'
import type { Piece } from './pieces.ts'
import { isRewordedHeading, isRewordedLabel } from './reworded-heading.ts'
import { plainMeaning, saysNothing } from './same-meaning.ts'
import { isSameSpeaker, namesBody } from './self-names.ts'
import {
  LIGHT,
  explainsOnly,
  isEditionOnly,
  isLightAddition,
  isMeasure,
  isOfficeRenamed,
  mayMatter,
  securesOnly,
  signsOf,
} from './signs.ts'
import { isOneLetterOff, isTypingMistake } from './typing-mistake.ts'
import type { ChangeRule, Verdict, Wholes } from './verdict.ts'
import { isSameInOtherVoice } from './voice.ts'
import { wordChanges } from './word-changes.ts'
import type { WordChange } from './word-changes.ts'

/** Judges what differs. What no rule shows to be less is material where it touches an element of the notice. */
export function judgePair({ before, after, moved }: PiecePair, wholes: Wholes): Verdict {
  if (moved) return judgeMoved(before!, after!)
  if (before && after) return judgeChanged(before, after, wholes)
  return judgeAlone((before ?? after)!, before ? 'removed' : 'added', wholes)
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
  if (isSame(detailFree(before), detailFree(after)) || isAddressMoved(before.original, after.original))
    return 'contact-detail'
  const isOtherWay = detailsIn(before.original) !== detailsIn(after.original)
  if (isOtherWay && isSame(loose(detailFree(before)), loose(detailFree(after)))) return 'contact-detail'
  const [was, is] = [withoutLaw(before.original), withoutLaw(after.original)]
  const isBasis =
    (before.elements.has('basis') || after.elements.has('basis')) && OF_BASES.test(before.original + after.original)
  if (!isBasis && was.laws !== is.laws && isSame(was.text, is.text)) return 'citation'
  if (isOfficeRenamed(changes, after.meaning)) return 'office-renamed'
  const added = changes.map((one) => one.after.join('')).join(' ')
  const isOfData = before.elements.has('data') || before.elements.has('sensitive')
  const gone = changes.map((one) => one.before.join('')).join(' ')
  if ((!isOfData || gone || isMeasure(added)) && (!gone || securesOnly(gone)) && securesOnly(added)) return 'light'
  // Words that explain name nobody else.
  if (namesBody(gone) || namesBody(added)) return undefined
  if (!gone && isLightClause(changes)) return 'light'
  const explains = explainsOnly(added) || (explainsOnly(before.meaning) && explainsOnly(after.meaning))
  return explains && changes.every((one) => !one.before.length || explainsOnly(before.meaning))
    ? 'explanation'
    : undefined
}

/** Letters of a clause. */
const SHORTEST_CLAUSE = 12

/** Whether one clause has come that tells of security, or of how changes are announced, and of nothing else. */
function isLightClause(changes: readonly WordChange[]): boolean {
  const [change, ...more] = changes
  const words = change?.after.join('') ?? ''
  if (!change || more.length || words.length < SHORTEST_CLAUSE) return false
  const told = classesOfSentence(words)
  const isLight = told.some((name) => name !== 'contact') && told.every((name) => LIGHT.has(name))
  return isLight && isLightAddition(change)
}

/** The section of the law that lists the bases. */
const OF_BASES = /(?:มาตรา|section) ?(?:24|๒๔)/i

/** Without what joins one way of contact to another. */
function loose(text: string): string {
  return text.replace(/หรือ|และ|ผ่าน|[,|]/g, ' ')
}

/** A place that stands alone is one where an address comes: Bangkok, and now street and number. */
function isAddressMoved(was: string, is: string): boolean {
  if (Math.max(countPlaces(was), countPlaces(is)) < 2) return false
  return isSame(withoutDetails(was, true, true), withoutDetails(is, true, true))
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
