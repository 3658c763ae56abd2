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

/** The edits that make an element wait. `end` is where it ends, for one that a template goes around. */
export function editTag(tag: Tag, hold: Hold, service: RuledService, rules: Rules, end: number): Edit[] {
  const marks = marksOf(tag, service.ref!)
  if (hold === 'template') {
    return [insert(tag.start, `<template${marks}>`), insert(end, '</template>')]
  }
  const name = tag.start + 1 + tag.name.length
  if (hold === 'place') return [insert(name, `${marks} data-yinyom-placeholder="${escape(service.name)}"`)]
  const renamed = heldAddresses(tag, rules).rename.map(({ from, to }) => rename(tag, from, to))
  if (hold === 'addresses') return [insert(name, marks), ...renamed]
  return [...typed(tag, name, marks), ...renamed]
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

function rename(tag: Tag, from: string, to: string): Edit {
  const { start } = tag.places[from]!
  return { start, end: start + from.length, text: to }
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
