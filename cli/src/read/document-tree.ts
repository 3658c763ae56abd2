import type { Element, ElementContent, Properties, Root, Text } from 'hast'

/**
 * A document as every reader makes it: a hast tree. Elements mean what they mean in HTML (`h1`–`h6`, `p`, `ul`, `ol`, `li`,
 * `table`, `tr`, `th`, `td`, `blockquote`, `a`, `strong`, `br`, `span`), properties are hast's (`href`, `colSpan`, `rowSpan`,
 * `className`). What a format says and HTML cannot stands in `data` of an element. One walk (`tree-walk.ts`) reads the tree.
 */
export interface DocumentTree extends Root {
  readonly data: DocumentData
}

/** What holds for a whole document. */
export interface DocumentData {
  /** A block is a whole paragraph; else a line break inside one may part two clauses, as in Markdown. */
  readonly paragraphs: boolean
  /** Tabs are the text's own, as in Word; in HTML they are white space. */
  readonly tabs: boolean
  /** Lines have the numbers that `position` tells; else blocks are counted from 1. */
  readonly numbered: boolean
}

/** Why words stand in a document and are not published; they are told. */
export type Apart =
  /** Not shown by the program that the document is for. */
  | 'hidden'
  /** A form's invitation to fill in, still there. */
  | 'placeholder'
  /** Menu, table of contents, banner. */
  | 'navigation'
  /** Head, foot or number of a page. */
  | 'running'
  /** Left by a template: braces, attributes, keys of front matter. */
  | 'template'

/** What a format says of an element and HTML cannot. */
export interface Look {
  /** What is shown in front of the text and does not stand in it: a number that the format counts, a bullet. */
  label?: {
    /** With the space after it, where there is one: `๑. `. */
    readonly text: string
    /** Depth of its list, from 1. */
    readonly level: number
  }
  /** Level of the outline, from 1 to 9, by a heading style, a style based on one, or the paragraph itself. */
  outline?: number
  /** The program's own style for the title of a document. */
  title?: true
  /** Size of the letters, in points; inherited until an element inside says another. */
  size?: number
  /** Weight of the letters; inherited. Set `false` where bold ends. */
  bold?: boolean
  /** Why the words below are told and not published. */
  apart?: Apart
  /** The block is a footnote or endnote. */
  note?: true
}

declare module 'hast' {
  interface RootData extends Partial<DocumentData> {}
  interface ElementData extends Look {}
}

/** A root with its children. */
export function documentTree(children: ElementContent[], data: DocumentData): DocumentTree {
  return { type: 'root', children, data }
}

/** An element; text children may be given as strings. */
export function element(
  tagName: string,
  children: string | readonly (string | ElementContent)[],
  data: Look = {},
  properties: Properties = {},
): Element {
  const own = typeof children === 'string' ? [children] : children
  return {
    type: 'element',
    tagName,
    properties,
    children: own.map((child) => (typeof child === 'string' ? text(child) : child)),
    ...(Object.keys(data).length && { data: data as Element['data'] & {} }),
  }
}

/** Words. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** A paragraph. */
export function paragraph(children: string | readonly (string | ElementContent)[], data?: Look): Element {
  return element('p', children, data)
}

/** A heading; levels beyond 6 are 6. */
export function heading(level: number, children: string | readonly (string | ElementContent)[], data?: Look): Element {
  return element(`h${Math.min(Math.max(Math.trunc(level), 1), 6)}`, children, data)
}

/** A cell of a table: its blocks or words, and over how many columns and rows it goes. */
export interface TreeCell {
  readonly children: string | readonly (string | ElementContent)[]
  readonly header?: boolean
  readonly colSpan?: number
  readonly rowSpan?: number
}

/** A table of rows of cells; cells that a merged one covers are left out, as in HTML. */
export function table(rows: readonly (readonly TreeCell[])[]): Element {
  const body = rows.map((cells) =>
    element(
      'tr',
      cells.map(({ children, header, colSpan = 1, rowSpan = 1 }) =>
        element(
          header ? 'th' : 'td',
          children,
          {},
          {
            ...(colSpan > 1 && { colSpan }),
            ...(rowSpan > 1 && { rowSpan }),
          },
        ),
      ),
    ),
  )
  return element('table', body)
}
