import { createHash } from 'node:crypto'
import type { DiffPart } from '../../../src/notices/diff/diff-words.ts'
import type { NoticeDiff, SectionDiff } from '../../../src/notices/diff/diff.ts'
import type { UnitDiff } from '../../../src/notices/diff/diff-units.ts'
import type { Language, Say } from '../words/say.ts'
import { sayIn } from '../words/say.ts'
import style from './diff.css?raw'
import { targetsOf } from '../../../src/notices/diff/link-targets.ts'
import { attributes, escapeHtml } from './html.ts'
import { remarksOn, toldUnits } from './is-told.ts'

/** One side of a comparison. */
export interface DiffName {
  readonly title: string
  /** Absent in a draft. */
  readonly version?: string | undefined
  readonly file: string
}

/**
 * The comparison as one file that needs nothing beside it: its style is named by its hash, and nothing else may run. `of` is
 * the language of the documents, `language` that of our own words.
 */
export function renderDiffHtml(
  diff: NoticeDiff,
  names: readonly [before: DiffName, after: DiffName],
  language: Language,
  of: string,
): string {
  const say = sayIn(language)
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  const [before, after] = names
  const title = `${after.title}: ${say('diff.title', { before: before.version ?? before.file, after: after.version ?? after.file })}`
  const changed = diff.sections.filter(({ change, moved }) => change !== 'same' || moved)
  return `${[
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta${attributes({ 'http-equiv': 'Content-Security-Policy', content: policy })}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1${attributes({ lang: of })}>${escapeHtml(after.title)}</h1>`,
    `<p>${escapeHtml(say('diff.title', { before: versionOf(before, say), after: versionOf(after, say) }))}<br><small>${escapeHtml(`${before.file} → ${after.file}`)}</small></p>`,
    ...renderJumps(diff, changed, say, of),
    `<p>${say('diff.legend', { removed: `<del>${say('diff.removed')}</del>`, added: `<ins>${say('diff.added')}</ins>` })}</p>`,
    ...(changed.length
      ? changed.map((section, at) => renderSection(section, at, say, of))
      : [`<p>${say('diff.none')}</p>`]),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

/** "Version 1.0.0", or that it is a draft. */
function versionOf({ version }: DiffName, say: Say): string {
  return version ? `${say('page.version')} ${version}` : say('diff.draft')
}

/** How many sections have changed and how, and a way to each. */
function renderJumps({ counts }: NoticeDiff, changed: readonly SectionDiff[], say: Say, of: string): string[] {
  if (!changed.length) return []
  const kinds = (['changed', 'added', 'removed', 'renumbered', 'form', 'moved'] as const).filter((kind) => counts[kind])
  const table = kinds.map((kind) => `<tr><th scope="row">${say(`diff.${kind}`)}</th><td>${counts[kind]}</td></tr>`)
  const links = changed.map(
    (section, at) =>
      `<li><a href="#s${at + 1}"${attributes({ lang: of })}>${escapeHtml(sectionName(section, say))}</a> <small>${marksOf(section, say)}</small></li>`,
  )
  return [
    `<nav id="list"><p>${say('diff.count', { count: String(changed.length) })}</p>`,
    `<table><caption>${say('diff.kinds')}</caption><tbody>`,
    ...table,
    '</tbody></table>',
    '<ul>',
    ...links,
    '</ul></nav>',
  ]
}

const marksOf = ({ change, moved }: SectionDiff, say: Say): string =>
  [change === 'same' ? [] : say(`diff.${change}`), moved ? say('diff.moved') : []].flat().join(', ')

const sectionName = ({ label, title }: SectionDiff, say: Say): string => `${label} ${title}`.trim() || say('diff.head')

function renderSection(section: SectionDiff, at: number, say: Say, of: string): string {
  const name = sectionName(section, say)
  const tag = section.change === 'added' ? 'ins' : section.change === 'removed' ? 'del' : 'span'
  const heading = `<h2><${tag}${attributes({ lang: of })}>${escapeHtml(name)}</${tag}> <small>${marksOf(section, say)}</small></h2>`
  // The heading of a section that has come or gone is told above.
  const units = tag === 'span' ? section.units : section.units.filter(({ kind }) => kind !== 'section')
  return `<section id="s${at + 1}">\n${heading}\n<div${attributes({ lang: of })}>${toldUnits(units)
    .map((unit) => renderUnit(unit, say))
    .join('\n')}</div>\n</section>`
}

function renderUnit(unit: UnitDiff, say: Say): string {
  const { parts, label, links, moved, change } = unit
  const [front, behind] = remarksOn(unit, say).map((one) => escapeHtml(one))
  // What stands elsewhere now has not been removed.
  const told = moved && change === 'removed' ? parts.map(([, text]): DiffPart => ['=', text]) : parts
  const number = label
    ? `${label.before ? `<del>${escapeHtml(label.before)}</del> ` : ''}${label.after ? `<ins>${escapeHtml(label.after)}</ins> ` : ''}`
    : ''
  // Where the words have changed, they say it.
  const isUnsaid = links && parts.every(([op]) => op === '=')
  const led = isUnsaid
    ? ` <del>${escapeHtml(targetsOf(links.before))}</del> <ins>${escapeHtml(targetsOf(links.after))}</ins>`
    : ''
  const before = front ? `<b>${front}</b> ` : ''
  return `<p>${before}${number}${told.map(renderPart).join('')}${led}${behind ? ` <small>${behind}</small>` : ''}</p>`
}

function renderPart([op, text, was]: DiffPart): string {
  const html = escapeHtml(text)
  if (op === '-') return `<del>${html}</del>`
  if (op === '+') return `<ins>${html}</ins>`
  return op === '~' ? `<span${attributes({ class: 'form', title: was })}>${html}</span>` : html
}
