/** A page with one more tag. Texts hold one byte in each character (latin1), so that no encoding is touched. */
export interface Insertion {
  /** Where it goes, in bytes. */
  readonly at: number
  /** What is inserted: the tag, with the line end and the indent of the page. */
  readonly text: string
  /** Number of the line on which the tag then stands, from 1. */
  readonly line: number
}

/** Attributes, of which a quoted one may hold `>`. */
const REST = `(?:[^>"']|"[^"]*"|'[^']*')*>`
const HEAD = new RegExp(`<!--[\\s\\S]*?-->|<head(?=[\\s/>])${REST}`, 'gi')
/** The encoding must stand in the first bytes of a page, and a policy before what it holds for. */
const METAS = new RegExp(`^(?:\\s*<meta\\b${REST})*`, 'i')
const TAG = /<script\b[^>]*\bsrc\s*=\s*["']?[^"'\s>]*\byinyom(?:\.all)?\.js/i

/** Whether the tag stands in the page, under whatever address; one in a comment does not count. */
export function hasTag(page: string): boolean {
  return TAG.test(page.replace(/<!--[\s\S]*?-->/g, ''))
}

/** Where the tag goes: after `<head>` and the `<meta>` with which it begins. Undefined where no `<head>` is written. */
export function placeTag(page: string, tag: string): Insertion | undefined {
  for (const found of page.matchAll(HEAD)) {
    if (found[0].startsWith('<!--')) continue
    const after = found.index + found[0].length
    const at = after + METAS.exec(page.slice(after))![0].length
    const [, lineEnd = '', indent = ''] = /^(\r\n|\n|\r)([ \t]*)/.exec(page.slice(at)) ?? []
    const text = lineEnd + indent + tag
    const line = (page.slice(0, at) + lineEnd).split(/\r\n|\n|\r/).length
    return { at, text, line }
  }
  return undefined
}

/** The page with what is inserted. */
export function insertTag(page: string, { at, text }: Insertion): string {
  return page.slice(0, at) + text + page.slice(at)
}

/** The page without what was inserted; undefined where that is not there. */
export function removeTag(page: string, { at, text }: Pick<Insertion, 'at' | 'text'>): string | undefined {
  return page.startsWith(text, at) ? page.slice(0, at) + page.slice(at + text.length) : undefined
}
