import type { Rules } from './create-rules.ts'
import { heldAddresses } from './held-addresses.ts'
import type { Hold, MarkRef, RuledService } from './judgement.ts'
import type { Tag } from './read-tags.ts'

/** Text that takes the place of what stands from `start` to `end` in a page. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The edits that make an element wait. `text` is its start tag as it stands in the page, and `end` is where the element
 * ends, for one that a template goes around.
 */
export function editTag(tag: Tag, text: string, hold: Hold, service: RuledService, rules: Rules, end: number): Edit[] {
  const marks = marksOf(tag, service.ref!)
  if (hold === 'template') {
    return [insert(tag.start, `<template${marks}>`), insert(end, '</template>')]
  }
  if (hold === 'background') return paintedLater(tag, text, marks)
  const name = tag.start + 1 + tag.name.length
  if (hold === 'place') return [insert(name, `${marks} data-yinyom-placeholder="${attributeText(service.name)}"`)]
  const renamed = heldAddresses(tag, rules).rename.flatMap(({ from, to }) => rename(tag, text, from, to))
  if (hold === 'addresses') return [insert(name, marks), ...renamed]
  return [...typed(tag, name, marks), ...renamed]
}

/** `:where` is what no style sheet of the page gives way to, as none gives way to the attribute. */
function paintedLater(tag: Tag, text: string, marks: string): Edit[] {
  const address = tag.attributes.background!
  const style = `:where([data-yinyom-background="${address}"]){background-image:url("${address}")}`
  return [
    ...rename(tag, text, 'background', 'data-yinyom-background'),
    insert(tag.end, `<template${marks}><style>${style}</style></template>`),
  ]
}

/** Where the page has given `data-category` a meaning of its own, the marks have our prefix. */
function marksOf({ attributes }: Tag, { category, service }: MarkRef): string {
  const own = 'data-category' in attributes || 'data-service' in attributes
  const prefix = own ? 'data-yinyom-' : 'data-'
  return ` ${prefix}category="${category}" ${prefix}service="${service}"`
}

function typed(tag: Tag, name: number, marks: string): Edit[] {
  const { type } = tag.attributes
  const place = tag.places.type
  if (!place) return [insert(name, ` type="text/plain"${marks}`)]
  const module = type?.trim().toLowerCase() === 'module' ? ' data-type="module"' : ''
  return [insert(name, marks), { ...place, text: `type="text/plain"${module}` }]
}

/** Gives an attribute its new name, wherever the tag has it: once the first is gone, a browser takes the next. */
function rename(tag: Tag, text: string, from: string, to: string): Edit[] {
  const { start } = tag.places[from]!
  const again = tag.repeats
    .map((end) => ({ start: end - from.length, end }))
    .filter((one) => /^[\s"'/]/.test(text.slice(one.start - tag.start - 1)))
    .filter((one) => text.slice(one.start - tag.start, one.end - tag.start).toLowerCase() === from)
  return [{ start, end: start + from.length }, ...again].map((one) => ({ ...one, text: to }))
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

/** A text in a value, in letters that every encoding has: the page may be in windows-874. */
export function attributeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/[^\x20-\x7e]/gu, (letter) => `&#${letter.codePointAt(0)};`)
}
