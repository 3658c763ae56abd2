import type { Refusal } from '../import/refusal.ts'
import type { Source, SourceLine } from '../import/source-line.ts'
import { decodeHtml } from './decode-html.ts'
import { countLetters } from './html-around.ts'
import { parseHtml } from './html-tree.ts'
import { flush, TOP, walkChildren } from './html-walk.ts'
import type { Walk } from './html-walk.ts'
import { emptyBuffer } from './line-buffer.ts'

/** A page → its lines, as a browser without scripts and style sheets shows them. Nothing is loaded or run. */
export function readHtml(bytes: Uint8Array): Source | Refusal {
  const decoded = decodeHtml(bytes)
  if ('code' in decoded) return decoded
  const lines = htmlLines(decoded.text, 'page')
  return 'code' in lines ? lines : { lines, paragraphs: true }
}

/** Where HTML comes from: a page of a site, a Word file (its tabs are no white space), a stretch of a Markdown file. */
export type HtmlOrigin = 'page' | 'word' | 'stretch'

/** HTML text → its lines, numbered from 1. */
export function htmlLines(text: string, origin: HtmlOrigin): SourceLine[] | Refusal {
  const body = parseHtml(text)
  if ('code' in body) return body
  const letters = countLetters(body)
  const walk: Walk = {
    lines: [],
    buffer: emptyBuffer(),
    marker: undefined,
    labelled: undefined,
    aside: [],
    tables: 0,
    tabs: origin === 'word',
    isMost: (element) => origin === 'page' && letters(element) * 2 > letters(body),
  }
  walkChildren(body, TOP, walk)
  flush(TOP, walk)
  return walk.lines
}
