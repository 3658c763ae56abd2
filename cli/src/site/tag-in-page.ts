/** A page with one more tag. Texts hold one byte in each character (latin1), so that no encoding is touched. */
export interface Insertion {
  /** Where it goes, in bytes. */
  readonly at: number
  /** What is inserted: the tag, with the line end and the indent of the page. */
  readonly text: string
  /** Number of the line on which the tag then stands, from 1. */
  readonly line: number
}

const HEAD = /<!--|<head(?=[\s/>])/gi
/** The encoding must stand in the first bytes of a page, and a policy before what it holds for. */
const META = /\s*<meta\b/iy
const SOURCES = /\bsrc\s*=\s*["']?([^"'\s>]*)/gi
const TAG = /\byinyom(?:\.all)?\.js/i

/** Whether the tag stands in the page, under whatever address; one in a comment does not count. */
export function hasTag(page: string): boolean {
  // Each piece ends before the next script, so that no sign is read twice.
  const [, ...scripts] = withoutComments(page).split(/<script\b/i)
  return scripts.some((script) => {
    const end = script.indexOf('>')
    const attributes = end < 0 ? script : script.slice(0, end)
    return [...attributes.matchAll(SOURCES)].some(([, source = '']) => TAG.test(source))
  })
}

/**
 * Where the tag goes: after `<head>` and the `<meta>` with which it begins. Undefined where no `<head>` is written. Reads
 * each sign of the page once, whatever stands in it.
 */
export function placeTag(page: string, tag: string): Insertion | undefined {
  const after = endOfHead(page)
  if (after === undefined) return undefined
  const at = endOfMetas(page, after)
  const [, lineEnd = '', indent = ''] = /^(\r\n|\n|\r)([ \t]*)/.exec(page.slice(at)) ?? []
  const text = lineEnd + indent + tag
  const line = (page.slice(0, at) + lineEnd).split(/\r\n|\n|\r/).length
  return { at, text, line }
}

function endOfHead(page: string): number | undefined {
  const head = new RegExp(HEAD)
  for (let found = head.exec(page); found; found = head.exec(page)) {
    // What is not closed reaches to the end of the page: nothing after it is a tag.
    if (found[0] !== '<!--') return endOfTag(page, head.lastIndex)
    const end = page.indexOf('-->', head.lastIndex)
    if (end < 0) return undefined
    head.lastIndex = end + 3
  }
  return undefined
}

function endOfMetas(page: string, from: number): number {
  const meta = new RegExp(META)
  for (let at = from; ;) {
    meta.lastIndex = at
    const end = meta.test(page) ? endOfTag(page, meta.lastIndex) : undefined
    if (end === undefined) return at
    at = end
  }
}

/** The place after the `>` of a tag; attributes between quotes may hold others. Undefined where it does not end. */
function endOfTag(page: string, from: number): number | undefined {
  const sign = /[>"']/g
  sign.lastIndex = from
  for (let found = sign.exec(page); found; found = sign.exec(page)) {
    if (found[0] === '>') return sign.lastIndex
    const close = page.indexOf(found[0], sign.lastIndex)
    if (close < 0) return undefined
    sign.lastIndex = close + 1
  }
  return undefined
}

function withoutComments(page: string): string {
  const kept: string[] = []
  for (let at = 0; ;) {
    const start = page.indexOf('<!--', at)
    const end = start < 0 ? -1 : page.indexOf('-->', start + 4)
    // One that is not closed is none that a page means: what follows is read, so that no tag is put in twice.
    if (end < 0) return [...kept, page.slice(at)].join('')
    kept.push(page.slice(at, start))
    at = end + 3
  }
}

/** The page with what is inserted. */
export function insertTag(page: string, { at, text }: Insertion): string {
  return page.slice(0, at) + text + page.slice(at)
}

/** The page without what was inserted; undefined where that is not there. */
export function removeTag(page: string, { at, text }: Pick<Insertion, 'at' | 'text'>): string | undefined {
  return page.startsWith(text, at) ? page.slice(0, at) + page.slice(at + text.length) : undefined
}
