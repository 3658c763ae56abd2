import type { NoticeWords } from '../../../src/notices/format/notice-schema.ts'
import { findPhones } from './phone.ts'
import { joint } from './slice.ts'
import type { Slice } from './slice.ts'

interface Piece {
  text: string
  readonly href?: string
  readonly emphasis?: boolean
}

const ADDRESS =
  /https?:\/\/[^\s<>"“”()[\]{}]{1,2000}|(?<![\w.%+-])[\w.%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi
/** Punctuation after an address belongs to the sentence. */
const TAIL = /[.,;:!?'’ๆฯ\u0E00-\u0E7F]+$/
const SAFE = /^(?:https?:\/\/[^\s\p{C}/?#]|mailto:[^\s\p{C}]|tel:[+\d])[^\s\p{C}]{0,2040}$/iu
const LONGEST = 20_000

/** The words of a document from stretches of lines: links and stress as the source has them, addresses linked. */
export function wordsOf(slices: readonly Slice[]): NoticeWords {
  const words: NoticeWords[number][] = []
  for (const piece of piecesOf(slices)) {
    for (const { text, href, emphasis } of piece.href === undefined ? linkify(piece) : [piece]) {
      for (const part of cut(text)) {
        if (href === undefined && !emphasis) words.push(part)
        else words.push({ text: part, ...(href !== undefined && { href }), ...(emphasis && { emphasis }) })
      }
    }
  }
  return words
}

function piecesOf(slices: readonly Slice[]): Piece[] {
  const pieces: Piece[] = []
  const put = (raw: string, href?: string, emphasis?: boolean) => {
    const last = pieces.at(-1)
    let text = raw.replace(/\s+/g, ' ')
    if (!last || last.text.endsWith(' ')) text = text.replace(/^ /, '')
    if (!text) return
    if (last && last.href === href && last.emphasis === emphasis) last.text += text
    else pieces.push({ text, ...(href !== undefined && { href }), ...(emphasis && { emphasis }) })
  }
  for (const { source, from, to } of slices) {
    if (from >= to) continue
    const last = pieces.at(-1)
    if (last) last.text += joint(last.text, source.text[from]!)
    let at = from
    for (const { start, end, href, emphasis } of source.spans ?? []) {
      const [left, right] = [Math.max(start, at), Math.min(end, to)]
      if (left >= right) continue
      put(source.text.slice(at, left))
      put(source.text.slice(left, right), href && SAFE.test(href) ? href : undefined, emphasis)
      at = right
    }
    put(source.text.slice(at, to))
  }
  const last = pieces.at(-1)
  if (last) last.text = last.text.trimEnd()
  return pieces.filter(({ text }) => text)
}

function linkify({ text, emphasis }: Piece): Piece[] {
  const links = [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const shown = found.replace(TAIL, '')
    return { from: index, to: index + shown.length, href: shown.includes('://') ? shown : `mailto:${shown}` }
  })
  for (const phone of findPhones(text)) links.push(phone)
  if (!links.length) return [{ text, ...(emphasis && { emphasis }) }]
  const pieces: Piece[] = []
  let at = 0
  const put = (to: number, href?: string) => {
    if (to > at)
      pieces.push({ text: text.slice(at, to), ...(href !== undefined && { href }), ...(emphasis && { emphasis }) })
    at = to
  }
  for (const { from, to, href } of links.sort((left, right) => left.from - right.from)) {
    // A number inside an address is part of it.
    if (from < at || !SAFE.test(href)) continue
    put(from)
    put(to, href)
  }
  put(text.length)
  return pieces
}

/** No piece is longer than the format allows, and no character is cut in two. */
function cut(text: string): string[] {
  const parts: string[] = []
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + LONGEST, text.length)
    if (to < text.length && /[\uDC00-\uDFFF]/.test(text[to]!)) to--
    parts.push(text.slice(from, to))
    from = to
  }
  return parts
}
