import { createHash } from 'node:crypto'
import type { DiffPart } from '../../../src/notices/diff/diff-words.ts'
import type { NoticeDiff, SectionDiff } from '../../../src/notices/diff/diff.ts'
import type { UnitDiff } from '../../../src/notices/diff/diff-units.ts'
import type { Language, Say } from '../words/say.ts'
import { sayIn } from '../words/say.ts'
import style from './diff.css?raw'
import { attributes, escapeHtml } from './html.ts'
import { isTold } from './is-told.ts'

/**
 * The comparison as one file that needs nothing beside it: its style is named by its hash, and nothing else may run. `of` is
 * the language of the documents, `language` that of our own words.
 */
export function renderDiffHtml(
  diff: NoticeDiff,
  names: readonly [string, string],
  language: Language,
  of: string,
): string {
  const say = sayIn(language)
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  const title = say('diff.title', { before: names[0], after: names[1] })
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
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${say('diff.legend', { removed: `<del>${say('diff.removed')}</del>`, added: `<ins>${say('diff.added')}</ins>` })}</p>`,
    ...(changed.length ? changed.map((section) => renderSection(section, say, of)) : [`<p>${say('diff.none')}</p>`]),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function renderSection(section: SectionDiff, say: Say, of: string): string {
  const name = `${section.label} ${section.title}`.trim() || say('diff.head')
  const marks = [section.change === 'same' ? [] : say(`diff.${section.change}`), section.moved ? say('diff.moved') : []]
  const tag = section.change === 'added' ? 'ins' : section.change === 'removed' ? 'del' : 'span'
  const heading = `<h2><${tag}${attributes({ lang: of })}>${escapeHtml(name)}</${tag}> <small>${marks.flat().join(', ')}</small></h2>`
  // The heading of a section that has come or gone is told above.
  const units = tag === 'span' ? section.units : section.units.filter(({ kind }) => kind !== 'section')
  return `<section>\n${heading}\n<div${attributes({ lang: of })}>${units.filter(isTold).map(renderUnit).join('\n')}</div>\n</section>`
}

function renderUnit({ parts, label, links }: UnitDiff): string {
  const number = label
    ? `${label.before ? `<del>${escapeHtml(label.before)}</del> ` : ''}${label.after ? `<ins>${escapeHtml(label.after)}</ins> ` : ''}`
    : ''
  const led = links
    ? ` <del>${escapeHtml(links.before.join(' '))}</del> <ins>${escapeHtml(links.after.join(' '))}</ins>`
    : ''
  return `<p>${number}${parts.map(renderPart).join('')}${led}</p>`
}

function renderPart([op, text, was]: DiffPart): string {
  const html = escapeHtml(text)
  if (op === '-') return `<del>${html}</del>`
  if (op === '+') return `<ins>${html}</ins>`
  return op === '~' ? `<span${attributes({ class: 'form', title: was })}>${html}</span>` : html
}
