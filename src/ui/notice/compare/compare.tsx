import { Fragment, h } from 'preact'
import type { Translate } from '../../../i18n/translate.ts'
import { tidyThai } from '../../../model/thai-text.ts'
import type { Notice } from '../../../notices/format/notice.ts'
import { diffNotices } from '../../../notices/diff/diff.ts'
import type { SectionDiff } from '../../../notices/diff/diff.ts'
import type { ChangeKind, UnitDiff } from '../../../notices/diff/diff-units.ts'
import { targetsOf } from '../../../notices/diff/link-targets.ts'
import { readSections } from '../../../notices/diff/text-units.ts'
import { inRuns, weightOf } from '../pieces.ts'
import type { TextPiece } from '../pieces.ts'
import type { ChangedItem, Compared, ComparisonProps } from '../viewer-state.ts'
import { ComparedHead } from './ComparedHead.tsx'
import css from './compare.css?inline'

export { ComparedHead, css }

/** Chunk entry: compares two versions of a notice. */
export function compareNotices(before: Notice, after: Notice): Compared {
  const lines = new Map(readSections(after).flatMap(({ units }) => units.map((unit) => [unit.path, unit] as const)))
  return { before, after, diff: diffNotices(before, after), lines }
}

/** Ids of sections in a comparison; removed ones have no anchor of the version on the screen. */
const sectionId = (at: number): string => `yinyom-change-${at}`

/** The sections for the contents: how each has changed, and where it is on the screen. */
export function changedItems({ diff }: Compared, onlyChanged: boolean, t: Translate): ChangedItem[] {
  return diff.sections.flatMap(({ change, moved, label, title, level, after }, at) => {
    const name = `${label} ${title}`.trim() || t('notice.start')
    const kind = kindOf({ change, moved }, t)
    return kind ? { id: sectionId(at), name, level, kind } : onlyChanged ? [] : { id: after ?? '', name, level, kind }
  })
}

function kindOf(
  { change, moved }: { readonly change: ChangeKind; readonly moved?: true | undefined },
  t: Translate,
): string {
  return [change !== 'same' && t(`notice.diff.${change}`), moved && t('notice.diff.moved')].filter(Boolean).join(' · ')
}

/** Both versions in one text: what is new is inserted, what has gone is struck out, and words say which is which. */
export function comparedPieces({ of, t, onlyChanged, part }: ComparisonProps): TextPiece[] {
  return of.diff.sections.flatMap((section, at) => {
    const { change, moved, level, after } = section
    const isSame = change === 'same'
    const own = isSame ? part(after ?? '') : []
    if (isSame && !moved) return onlyChanged ? [] : own
    const runs = inRuns(isSame ? [] : linesOf(section, onlyChanged), ([unit]) =>
      weightOf([unit.parts, of.lines.get(unit.after ?? '')?.text ?? '']),
    )
    return runs.map((lines, run): TextPiece => ({
      id: run ? '' : sectionId(at),
      weight: weightOf(lines),
      node: (style) => (
        <section
          key={`${at}.${run}`}
          class={`n-part ${run ? '' : `n-depth-${level}`} n-changed`}
          id={run ? undefined : sectionId(at)}
          data-continues={run ? sectionId(at) : undefined}
          data-clause={after}
          tabIndex={-1}
          style={style}
        >
          {!run && (
            <p class="n-kind" lang={t('notice.lang')}>
              {kindOf(section, t)}
            </p>
          )}
          {own.map((one) => one.node())}
          {lines.map(([unit, front]) => (
            <Line of={unit} front={front} section={section} all={of} t={t} />
          ))}
        </section>
      ),
    }))
  })
}

/** The pieces that are shown, each with the number of a clause without a heading, where that stands in front of it. */
function linesOf({ units, title }: SectionDiff, onlyChanged: boolean): [line: UnitDiff, front?: UnitDiff][] {
  const shown = units.filter(
    ({ change, kind, moved }) => !onlyChanged || change !== 'same' || moved || kind === 'section',
  )
  const [first, second, ...rest] = shown
  const isInFront = first?.kind === 'section' && !title && second?.kind === 'paragraph'
  return isInFront ? [[second, first], ...rest.map((one): [UnitDiff] => [one])] : shown.map((one) => [one])
}

interface LineProps {
  readonly of: UnitDiff
  readonly front: UnitDiff | undefined
  readonly section: SectionDiff
  readonly all: Compared
  readonly t: Translate
}

function Line({ of, front, section, all, t }: LineProps) {
  const { kind, change, parts, links, stress, cell, moved } = of
  const { label, level, after } = front ?? of
  const same = all.lines.get(of.after ?? '')
  const written = all.lines.get(after ?? '')?.label
  const own = moved ? 'moved' : change
  const isOwn = moved || ((change === 'added' || change === 'removed') && section.change !== change)
  /** What the words do not say: what it was, and what it is. */
  const beside = (name: 'links' | 'stress' | 'level', before = '', after = '') => (
    <span class="n-beside">
      {' '}
      {t(`notice.diff.${name}`)}: <Marked op="-" text={before} t={t} /> <Marked op="+" text={after} t={t} />
    </span>
  )
  const Tag =
    kind === 'section' && (section.title || section.label) ? (`h${Math.min(6, section.level + 2)}` as 'h3') : 'p'
  return (
    <Tag class={`n-line n-of-${kind} ${moved ? 'n-moved' : ''}`}>
      {isOwn && (
        <span class="n-kind" lang={t('notice.lang')}>
          {t(`notice.diff.${own as 'moved'}`)}
        </span>
      )}
      {cell && <b class="n-place">{tidyThai([cell.row, cell.column].filter(Boolean).join(' › '))}: </b>}
      <span class="u">
        {label ? (
          <span class="n-label">
            <Marked op="-" text={label.before} t={t} />
            <Marked op="+" text={label.after} t={t} />{' '}
          </span>
        ) : (
          written && <span class="n-label">{tidyThai(written)} </span>
        )}
        {parts.length ? parts.map(([op, text]) => <Marked op={op} text={text} t={t} />) : tidyThai(same?.text ?? '')}
      </span>
      {/* Where the words have changed, they say it. */}
      {links && parts.every(([op]) => op === '=') && beside('links', targetsOf(links.before), targetsOf(links.after))}
      {stress && beside('stress', stress.before, stress.after)}
      {level && beside('level', String(level.before), String(level.after))}
    </Tag>
  )
}

interface MarkedProps {
  readonly op: '=' | '-' | '+' | '~'
  readonly text: string | undefined
  readonly t: Translate
}

/** The words before and after are for those who hear the text; others see the line through it or under it. */
function Marked({ op, text, t }: MarkedProps) {
  if (!text) return null
  if (op === '=' || op === '~') return <Fragment>{tidyThai(text)}</Fragment>
  const [Tag, word] = op === '+' ? (['ins', 'added'] as const) : (['del', 'removed'] as const)
  return (
    <Tag>
      <span class="n-aside" lang={t('notice.lang')}>
        {t(`notice.diff.${word}`)}:{' '}
      </span>
      {tidyThai(text)}
      <span class="n-aside" lang={t('notice.lang')}>
        {' '}
        ({t('notice.diff.end')}){' '}
      </span>
    </Tag>
  )
}
