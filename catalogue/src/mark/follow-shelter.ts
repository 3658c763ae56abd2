import type { Rules } from './create-rules.ts'
import { isMarked } from './judge.ts'
import type { Tag } from './read-tags.ts'

/** Follows templates that wait: what is in one waits with it. */
export interface Shelter {
  open(tag: Tag): void
  leave(name: string): void
  isIn(): boolean
  /** Reads a text of its own, whose templates end with it. */
  apart(read: () => void): void
}

export function followShelter(rules: Rules): Shelter {
  /** How deep in templates, counted from the one that waits. */
  let depth = 0
  return {
    open(tag) {
      if (tag.name === 'template' && (depth > 0 || isMarked(tag, rules))) depth++
    },
    leave(name) {
      if (name === 'template' && depth > 0) depth--
    },
    isIn: () => depth > 0,
    apart(read) {
      const around = depth
      read()
      depth = around
    },
  }
}
