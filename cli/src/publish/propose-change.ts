import type { NoticeTopic } from '../../../src/notices/format/notice-schema.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { ChangeClass } from '../../../src/notices/format/notices-manifest.ts'
import type { NoticeDiff, SectionDiff } from '../../../src/notices/diff/diff.ts'
import { readSections } from '../../../src/notices/diff/text-units.ts'
import { fold } from '../passages/fold.ts'
import { changedWords } from './change/changed-words.ts'
import type { ChangedWords } from './change/changed-words.ts'
import { topicOf } from './change/elements.ts'
import { judgePair } from './change/judge-pair.ts'
import type { ChangeRule, Verdict } from './change/verdict.ts'
import { narrowDraft } from './change/narrow-draft.ts'
import { pairPieces } from './change/pair-pieces.ts'
import type { PiecePair } from './change/pair-pieces.ts'
import { piecesOfNotice } from './change/pieces.ts'
import { renumberingOf } from './change/renumbering.ts'
import { sayIn } from '../words/say.ts'

/** Why a class is proposed. */
export interface ChangeReason {
  readonly speaksFor: ChangeClass
  /** What the changed words are about; `controller` is the one who decides on the data. */
  readonly topic?: NoticeTopic
  readonly change: SectionDiff['change'] | 'moved'
  /** Number and heading of the section; empty for what stands before the first. */
  readonly section: string
  /** Its anchor in the new version, in the old one where it was removed. */
  readonly anchor: string
  /** The rule that spoke. */
  readonly rule: ChangeRule
  /** The words before and after, in the order of the new version; at most five. */
  readonly words: readonly ChangedWords[]
  /** What the rule says, in both languages of the command line. */
  readonly why: { readonly th: string; readonly en: string }
}

/** A proposal, never a decision: the owner knows what a change means. */
export interface ProposedChange {
  /** Absent where a reader sees no difference. */
  readonly change?: ChangeClass
  readonly reasons: readonly ChangeReason[]
}

/** The weightiest first. */
const CLASSES = ['material', 'minor', 'editorial'] as const
/** Changed words that are shown of one reason. */
const SHOWN = 5

/**
 * The change class that the differences of two versions speak for, by what changed in which element. What no rule shows to
 * be less is material where it touches an element of the notice. Linear in the text.
 */
export function proposeChange(before: NoticeDraft, after: NoticeDraft, diff: NoticeDiff): ProposedChange {
  const sections = diff.sections.filter(({ change, moved }) => change !== 'same' || moved)
  if (!sections.length) return { reasons: [] }
  const old = piecesOfNotice(narrowDraft(before, diff, 'before'), renumberingOf(before, after, diff))
  const young = piecesOfNotice(narrowDraft(after, diff, 'after'))
  const wholes = [wholeOf(before), wholeOf(after)] as const
  const judged = pairPieces(old, young).map((pair) => ({ pair, verdict: judgePair(pair, wholes) }))
  const reasons = sections.flatMap((section) => reasonsOf(section, judged))
  const change = CLASSES.find((one) => reasons.some(({ speaksFor }) => speaksFor === one))
  return { ...(change && { change }), reasons }
}

/** A version as one folded text, once it is asked for. */
function wholeOf(draft: NoticeDraft): () => string {
  let whole: string | undefined
  return () =>
    (whole ??= readSections(draft)
      .flatMap(({ units }) => units.map(({ text }) => fold(text)))
      .join('\n'))
}

interface Judged {
  readonly pair: PiecePair
  readonly verdict: Verdict
}

/** One reason for each class, topic and rule of a section, the weightiest first. */
function reasonsOf(section: SectionDiff, judged: readonly Judged[]): ChangeReason[] {
  const own = judged.filter(({ pair }) => isIn(section, pair))
  const relinked: Judged[] = section.units.some(({ links }) => links)
    ? [{ pair: {}, verdict: { speaksFor: 'minor', rule: 'link' } }]
    : []
  const all = own.length || relinked.length ? [...own, ...relinked] : [{ pair: {}, verdict: quiet(section) }]
  const groups = new Map<string, Judged[]>()
  for (const one of all) {
    const { speaksFor, element } = one.verdict
    const key = `${CLASSES.indexOf(speaksFor)} ${element ? topicOf(element) : ''}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups]
    .sort(([one], [other]) => Number(one[0]) - Number(other[0]))
    .map(([, group]) => reasonOf(section, group))
}

/** A section in which no words say anything else. */
function quiet({ change, moved }: SectionDiff): Verdict {
  const rule = change === 'renumbered' || change === 'form' ? change : moved ? 'moved' : 'same-words'
  return { speaksFor: 'editorial', rule }
}

function isIn({ before, after }: SectionDiff, pair: PiecePair): boolean {
  return pair.after ? pair.after.anchor === after : pair.before?.anchor === before
}

function reasonOf({ change, label, title, before, after }: SectionDiff, group: readonly Judged[]): ChangeReason {
  const { speaksFor, rule, element } = group[0]!.verdict
  const words = group.flatMap(({ pair }) => changedWords(pair)).slice(0, SHOWN)
  return {
    speaksFor,
    ...(element && { topic: topicOf(element) }),
    change: change === 'same' ? 'moved' : change,
    section: `${label} ${title}`.trim(),
    anchor: after ?? before ?? '',
    rule,
    words,
    why: { th: sayIn('th')(`class.${rule}`), en: sayIn('en')(`class.${rule}`) },
  }
}
