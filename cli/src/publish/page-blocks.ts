import type { NoticeCell, NoticeItem, NoticeLine, NoticeWords } from '../../../src/notices/format/notice-schema.ts'
import type { NoticeBlock, NoticeSection, NoticeTable } from '../../../src/notices/format/notice.ts'
import { tidyThai } from '../../../src/model/thai-text.ts'
import { textOf } from '../../../src/notices/to-canonical.ts'
import { attributes, escapeHtml } from './html.ts'
import { renderNested } from './nested-list.ts'

/** The same as the format allows, held here once more: a page is opened by people whom no parser has warned. */
const SAFE = /^(?:https?:\/\/|mailto:|tel:[+\d])/i

/** The blocks of a notice as HTML, in reading order. `named` is what a wide table is called that has no caption. */
export function renderBlocks(blocks: readonly NoticeBlock[], named: string): string {
  const taken = new Set(blocks.flatMap((block) => (block.type === 'section' ? [block.anchor] : [])))
  return blocks.map((block, at) => renderBlock(block, blocks[at - 1], blocks[at + 1], named, taken)).join('\n')
}

function renderBlock(
  block: NoticeBlock,
  before: NoticeBlock | undefined,
  after: NoticeBlock | undefined,
  named: string,
  taken: ReadonlySet<string>,
): string {
  switch (block.type) {
    case 'section':
      return renderSection(block, after?.type === 'paragraph', taken)
    case 'paragraph': {
      const clause = before?.type === 'section' && !before.title?.length ? before : undefined
      return `<p${clause ? openClause(clause, taken) : '>'}${renderWords(block.text)}</p>`
    }
    case 'list':
      return renderList(block.items)
    case 'table':
      return renderTable(block, named)
    case 'definition': {
      const entry = `<dt><dfn>${renderWords(block.term)}</dfn></dt>\n<dd>${renderWords(block.text)}</dd>`
      return `${before?.type === 'definition' ? '' : '<dl>\n'}${entry}${after?.type === 'definition' ? '' : '\n</dl>'}`
    }
    case 'contact':
      return renderLines(block.lines)
    case 'quote':
      return `<blockquote><p>${renderWords(block.text)}</p></blockquote>`
  }
}

/** A heading; or, of a clause without one, its number alone, unless that stands in front of the paragraph that follows. */
function renderSection(section: NoticeSection, paragraph: boolean, taken: ReadonlySet<string>): string {
  const { label, title, level, anchor } = section
  if (!title?.length) return paragraph ? '' : `<p${openClause(section, taken)}</p>`
  const name = `h${Math.min(level + 1, 6)}`
  const deep = level > 5 ? { 'aria-level': level + 1 } : {}
  const number = label ? `<span class="label">${text(label)}</span> ` : ''
  return `<${name}${attributes({ id: anchor, ...deep })}>${thaiAnchor(anchor, taken)}${number}${renderWords(title)}</${name}>`
}

function openClause({ anchor, label = '' }: NoticeSection, taken: ReadonlySet<string>): string {
  return `${attributes({ id: anchor, class: 'clause' })}>${thaiAnchor(anchor, taken)}<span class="label">${text(label)}</span> `
}

/** `#ข้อ-๒-ข` and `#ข้อ-2-ข` are one: without a script the page needs a second place for it. */
function thaiAnchor(anchor: string, taken: ReadonlySet<string>): string {
  const thai = anchor.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
  return thai === anchor || taken.has(thai) ? '' : `<span${attributes({ id: thai })}></span>`
}

/** Runs of words; a link only where it leads to what cannot run. */
function renderWords(words: NoticeWords): string {
  return words
    .map((run) => {
      if (typeof run === 'string') return text(run)
      const stressed = run.emphasis ? `<strong>${text(run.text)}</strong>` : text(run.text)
      const kept = run.nobreak ? `<span class="nobreak">${stressed}</span>` : stressed
      return run.href && SAFE.test(run.href) ? `<a${attributes({ href: run.href })}>${kept}</a>` : kept
    })
    .join('')
}

/** The lines of an address. */
export function renderLines(lines: readonly NoticeLine[]): string {
  return `<address>\n${lines.map((line) => `<p>${renderWords(line.text)}</p>`).join('\n')}\n</address>`
}

function renderList(items: readonly NoticeItem[]): string {
  return renderNested(
    items.map(({ level, label, text: words }) => ({
      level,
      html: `${label ? `<span class="label">${text(label)}</span> ` : ''}${renderWords(words)}`,
    })),
  )
}

function renderTable({ caption, head = [], body }: NoticeTable, named: string): string {
  const row = (cells: readonly NoticeCell[], inHead: boolean) =>
    `<tr>${cells.map((cell) => renderCell(cell, inHead)).join('')}</tr>`
  const label = caption?.length ? textOf(caption) : named
  return [
    `<div${attributes({ class: 'wide', role: 'group', 'aria-label': label, tabindex: 0 })}><table>`,
    ...(caption?.length ? [`<caption>${renderWords(caption)}</caption>`] : []),
    ...(head.length ? [`<thead>${head.map((cells) => row(cells, true)).join('\n')}</thead>`] : []),
    `<tbody>${body.map((cells) => row(cells, false)).join('\n')}</tbody></table></div>`,
  ].join('\n')
}

function renderCell({ text: words, label, items, header, colspan = 1, rowspan = 1 }: NoticeCell, inHead: boolean) {
  const name = inHead || header ? 'th' : 'td'
  const one = inHead ? 'col' : 'row'
  const scope = name === 'td' ? undefined : (inHead ? colspan : rowspan) > 1 ? `${one}group` : one
  const spans = { colspan: colspan > 1 ? colspan : undefined, rowspan: rowspan > 1 ? rowspan : undefined }
  const number = label ? `<span class="label">${text(label)}</span> ` : ''
  const list = items?.length ? renderList(items) : ''
  return `<${name}${attributes({ scope, ...spans })}>${number}${renderWords(words)}${list}</${name}>`
}

function text(words: string): string {
  return escapeHtml(tidyThai(words))
}
