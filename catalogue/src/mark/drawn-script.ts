/** Follows a script of a drawing: what stands in it is read as markup, and the texts in it are its code. */
export interface DrawnScript<Tag> {
  /** A start tag. `isInside`: what comes next is in a drawing or a formula. */
  open(tag: Tag, isInside: boolean, isClosed: boolean): void
  text(chars: string): void
  close(name: string, isInside: boolean): void
  /** Where it begins; undefined where none is open. */
  start(): number | undefined
}

interface Drawn {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly start: number
}

/** `tell` gets each that has no address, with its code. A browser runs none whose end tag is missing. */
export function followDrawnScript<Tag extends Drawn>(tell: (tag: Tag, code: string) => void): DrawnScript<Tag> {
  let found: { readonly tag: Tag; code: string } | undefined
  return {
    open(tag, isInside, isClosed) {
      if (!isInside) found = undefined
      else if (tag.name === 'script' && !isClosed && !hasAddress(tag)) found = { tag, code: '' }
    },
    text(chars) {
      if (found) found.code += chars
    },
    close(name, isInside) {
      if (found && name === 'script') tell(found.tag, found.code)
      if (!isInside || name === 'script') found = undefined
    },
    start: () => found?.tag.start,
  }
}

function hasAddress({ attributes }: Drawn): boolean {
  return attributes.href !== undefined || attributes['xlink:href'] !== undefined
}
