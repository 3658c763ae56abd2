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
  const lines = htmlLines(decoded.text)
  return 'code' in lines ? lines : { lines, paragraphs: true }
}

/** HTML text → its lines, numbered from 1. `tabs`: tabs are not white space, as in what comes from Word. */
export function htmlLines(text: string, tabs = false): SourceLine[] | Refusal {
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
    tabs,
    isMost: (element) => letters(element) * 2 > letters(body),
  }
  walkChildren(body, TOP, walk)
  flush(TOP, walk)
  return walk.lines
}
