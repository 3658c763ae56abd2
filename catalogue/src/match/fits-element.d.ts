/** An element as far as a selector looks at it; names in lower case. */
export interface ElementLike {
  readonly name: string
  readonly attributes: {
    readonly [name: string]: string
  }
}
/**
 * Whether an element fits a selector of one element: its name, `.class`, `#id`, `[attribute]`, and attributes by value
 * (`=`, `^=`, `$=`, `*=`). Anything else fits nothing.
 */
export declare function fitsElement({ name, attributes }: ElementLike, selector: string): boolean
