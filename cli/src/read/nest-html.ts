import type { Element, ElementContent, RootContent } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { parseFragment } from 'parse5'
import { parseHtml } from './html-tree.ts'
import { isElement } from './tree-node.ts'

/** Tags that open a part of a page and close it in a later stretch of Markdown. */
const TAG =
  /<(\/?)(div|section|article|aside|details|nav|header|footer|main|form|dialog|figure|center|fieldset|summary|span)\b([^>]{0,2000})>/gi

/**
 * Stretches of HTML in Markdown, as elements. A part that one stretch opens and a later one closes holds what stands
 * between, so that what is hidden stays hidden.
 */
export function nestHtml(nodes: RootContent[]): RootContent[] {
  if (!nodes.some(holdsHtml)) return nodes
  const top: RootContent[] = []
  const open: { element: Element; name: string }[] = []
  const put = (node: RootContent) => {
    const parent = open.at(-1)?.element
    if (parent) parent.children.push(node as ElementContent)
    else top.push(node)
  }
  for (const node of nodes) {
    if (node.type !== 'raw') {
      put(isElement(node) ? { ...node, children: nestHtml(node.children) as ElementContent[] } : node)
      continue
    }
    const { opened, closed } = balance(node.value)
    for (const name of closed) {
      const at = open.findLastIndex((one) => one.name === name)
      if (at >= 0) open.length = at
    }
    const whole = elementsOf(node.value)
    for (const [nth, child] of whole.entries()) {
      const last = nth === whole.length - 1
      const positioned = { ...child, ...(node.position && { position: node.position }) } as RootContent
      put(positioned)
      if (last && opened.length) openLast(positioned, opened, open)
    }
  }
  return top
}

function holdsHtml(node: RootContent): boolean {
  return node.type === 'raw' || (isElement(node) && node.children.some(holdsHtml))
}

/** The elements at the end of a stretch that it leaves open. */
function openLast(node: RootContent, names: readonly string[], open: { element: Element; name: string }[]): void {
  let at: RootContent | undefined = node
  for (const name of names) {
    while (at && isElement(at) && at.tagName !== name) at = at.children.at(-1)
    if (!at || !isElement(at)) return
    open.push({ element: at, name })
    at = at.children.at(-1)
  }
}

/** Names of the parts that a stretch leaves open, and of those that it closes without having opened them. */
function balance(html: string): { opened: string[]; closed: string[] } {
  const opened: string[] = []
  const closed: string[] = []
  for (const [, slash, name = '', rest = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase()
    if (!slash) {
      if (!rest.endsWith('/')) opened.push(tag)
      continue
    }
    const at = opened.lastIndexOf(tag)
    if (at < 0) closed.push(tag)
    else opened.length = at
  }
  return { opened, closed }
}

function elementsOf(html: string): ElementContent[] {
  // A bound on depth and number first; what passes it is read as what it is, a part of a page.
  if ('code' in parseHtml(html)) return [{ type: 'text', value: html }]
  const root = fromParse5(parseFragment(html, { scriptingEnabled: false }))
  return root.type === 'root' ? (root.children.filter(({ type }) => type !== 'doctype') as ElementContent[]) : []
}
