import type { Element, ElementContent, Root as Tree, RootContent, Text } from 'hast'
import type { Code, FootnoteDefinition, Link, LinkReference, List, ListItem, Nodes, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Handlers, State } from 'mdast-util-to-hast'
import { documentTree, element } from './document-tree.ts'
import type { DocumentTree } from './document-tree.ts'
import { safeHref } from './line-buffer.ts'
import { isAddress, isLink, markersOf } from './markdown-list.ts'
import { nestHtml } from './nest-html.ts'

/** A Markdown document as a tree whose lines have the numbers of the file. Notes stand at the end with their signs. */
export function markdownTree(root: Root, file: string): DocumentTree {
  const notes = notesOf(root)
  const options = {
    allowDangerousHtml: true,
    handlers: handlersFor(root, file, [...notes.keys()]),
  }
  const tree = toHast(root, options) as Tree
  const children = nestHtml(tree.children)
  for (const [nth, note] of [...notes.values()].entries()) {
    const own = toHast({ type: 'root', children: note.children }, options) as Tree
    children.push(noteOf(nestHtml(own.children), nth + 1, note))
  }
  return documentTree(children as ElementContent[], { paragraphs: false, tabs: true, numbered: true })
}

/** Notes in the order of their references; those that nothing refers to come last. */
function notesOf(root: Root): Map<string, FootnoteDefinition> {
  const defined = new Map<string, FootnoteDefinition>()
  const order: string[] = []
  const look = (node: Nodes) => {
    if (node.type === 'footnoteDefinition' && !defined.has(node.identifier)) defined.set(node.identifier, node)
    if (node.type === 'footnoteReference') order.push(node.identifier)
    if ('children' in node) for (const child of node.children) look(child)
  }
  look(root)
  const notes = new Map<string, FootnoteDefinition>()
  for (const id of [...order, ...defined.keys()]) if (defined.has(id)) notes.set(id, defined.get(id)!)
  return notes
}

function noteOf(children: RootContent[], sign: number, { position }: FootnoteDefinition): Element {
  const note = element('div', children as ElementContent[], { note: true, label: { text: `[${sign}] `, level: 1 } })
  return { ...note, ...(position && { position }) }
}

function handlersFor(root: Root, file: string, notes: readonly string[]): Handlers {
  const addresses = new Map<string, string>()
  for (const node of root.children) {
    if (node.type === 'definition' && isAddress(node) && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url)
  }
  const literal = ({ position }: Nodes): Text => ({
    type: 'text',
    value: file.slice(position?.start.offset, position?.end.offset),
    ...(position && { position }),
  })
  return {
    // Nothing that is only written in the file may be lost: what cannot be a link is words.
    link: (state: State, node: Link) =>
      safeHref(node.url) || isLink(node.url) ? linkTo(state, node, node.url) : literal(node),
    linkReference: (state: State, node: LinkReference) => {
      const url = addresses.get(node.identifier)
      return url === undefined ? literal(node) : linkTo(state, node, url)
    },
    definition: (_: State, node: Nodes & { type: 'definition' }) =>
      isAddress(node) ? undefined : at(node, element('p', [literal(node)])),
    image: () => undefined,
    imageReference: () => undefined,
    footnoteReference: (_: State, node: Nodes & { type: 'footnoteReference' }) => ({
      ...literal(node),
      value: `[${notes.indexOf(node.identifier) + 1}]`,
    }),
    footnoteDefinition: () => undefined,
    code: (_: State, node: Code) => codeOf(node),
    inlineCode: (_: State, node: Nodes & { type: 'inlineCode' }) => ({ ...literal(node), value: node.value }),
    break: (_: State, node: Nodes) => at(node, element('br', [])),
    list: (state: State, node: List) => listOf(state, node, file),
  }
}

function at(node: Nodes, made: Element): Element {
  return { ...made, ...(node.position && { position: node.position }) }
}

function linkTo(state: State, node: Link | LinkReference, href: string): Element {
  return at(node, { type: 'element', tagName: 'a', properties: { href }, children: state.all(node) })
}

/** Code is text. Behind the fence stands the name of a language; words there are words. */
function codeOf(node: Code): Element {
  const { value, lang, meta, position } = node
  const named = [lang, meta].filter(Boolean).join(' ')
  const lines = value.split(/\r\n|[\n\r]/)
  const first = (position?.start.line ?? 1) + 1
  const numbered = (words: string, line: number): Element => ({
    ...element('p', [words]),
    position: { start: { line, column: 1 }, end: { line, column: 1 } },
  })
  const children = lines.map((words, nth) => numbered(words, first + nth))
  return at(node, element('div', /^[!-~]*$/.test(named) ? children : [numbered(named, first - 1), ...children]))
}

/** A list with the markers that are typed; a task has its box. */
function listOf(state: State, list: List, file: string): Element {
  const markers = markersOf(list, file)
  const items = list.children.map((item, nth) => itemOf(state, item, `${markers[nth]} `, depthOf(state, list)))
  return at(list, element(list.ordered ? 'ol' : 'ul', items))
}

const depths = new WeakMap<List, number>()

function depthOf(_: State, list: List): number {
  const depth = depths.get(list) ?? 1
  const mark = (nodes: readonly Nodes[], level: number) => {
    for (const node of nodes) {
      if (node.type === 'list') depths.set(node, level)
      else if ('children' in node && node.type === 'blockquote') mark(node.children, level)
    }
  }
  for (const item of list.children) mark(item.children, depth + 1)
  return depth
}

function itemOf(state: State, item: ListItem, marker: string, level: number): Element {
  const box = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : ''
  const children = state.all(item)
  return at(item, element('li', children, { label: { text: marker + box, level } }))
}
