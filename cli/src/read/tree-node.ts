import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'

export type TreeNode = ElementContent | RootContent

/** An address is no longer. */
const LONGEST_ATTRIBUTE = 4096

export function isElement(node: Nodes): node is Element {
  return node.type === 'element'
}

/** A property as the attribute it came from: lists joined by spaces; nothing where it is absent or false. */
export function property({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  if (value === undefined || value === null || value === false) return undefined
  return (Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value)).slice(0, LONGEST_ATTRIBUTE)
}

/** All words below a node, as they stand. */
export function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}

/** The elements below a node that fit, in order of the text. */
export function elementsIn(node: Root | Element, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const look = (parent: Root | Element) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (fits(child)) found.push(child)
      look(child)
    }
  }
  look(node)
  return found
}
