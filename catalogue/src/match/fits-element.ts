/** An element as far as a selector looks at it; names in lower case. */
export interface ElementLike {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
}

const PART = /^(?:([a-z][\w-]*|\*)|\.([\w-]+)|#([\w-]+)|\[([\w:-]+)(?:([~^$*|]?)=(?:'([^']*)'|"([^"]*)"|([^\]]*)))?\])/i

/**
 * Whether an element fits a selector of one element: its name, `.class`, `#id`, `[attribute]`, and attributes by value
 * (`=`, `^=`, `$=`, `*=`). Anything else fits nothing.
 */
export function fitsElement({ name, attributes }: ElementLike, selector: string): boolean {
  let rest = selector
  while (rest) {
    const found = PART.exec(rest)
    if (!found) return false
    const [all, tag, kind, id, attribute, how = '', ...values] = found
    if (tag && tag !== '*' && tag.toLowerCase() !== name) return false
    if (kind && !(attributes.class ?? '').split(/\s+/).includes(kind)) return false
    if (id && attributes.id !== id) return false
    if (
      attribute &&
      !fitsValue(
        attributes[attribute.toLowerCase()],
        how,
        values.find((one) => one !== undefined),
      )
    )
      return false
    rest = rest.slice(all.length)
  }
  return selector !== ''
}

function fitsValue(found: string | undefined, how: string, wanted: string | undefined): boolean {
  if (found === undefined || wanted === undefined) return found !== undefined
  if (how === '^') return found.startsWith(wanted)
  if (how === '$') return found.endsWith(wanted)
  if (how === '*') return found.includes(wanted)
  return how === '' && found === wanted
}
