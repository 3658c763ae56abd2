import { parse, parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode
type Element = DefaultTreeAdapterTypes.Element

const MARKS = /^data-(yinyom-)?(category|service)$/
/** What may change at a marked element: an address, its new name, and its type. */
const MAY =
  /^(src|srcset|href|xlink:href|imagesrcset|data|poster|type|data-lazy|data-original|data-(yinyom-|lazy-)?(src|srcset|href|imagesrcset|data|poster|type|placeholder))$/

/** In what the trees of a page before and after differ besides attributes of marked elements, and templates around frames. */
export function differences(before: string, after: string): string[] {
  return compare(parse(before), parse(after), '')
}

function compare(before: Parent, after: Parent, path: string): string[] {
  const [old, now] = [before.childNodes, after.childNodes.flatMap(unwrapped)]
  if (old.length !== now.length) return [`${path}: ${old.map(nameOf).join(' ')} → ${now.map(nameOf).join(' ')}`]
  return old.flatMap((node, at) => compareNodes(node, now[at]!, `${path}/${nameOf(node)}`))
}

function compareNodes(before: Node, after: Node, path: string): string[] {
  if (nameOf(before) !== nameOf(after)) return [`${path} → ${nameOf(after)}`]
  if (!('tagName' in before) || !('tagName' in after)) {
    return JSON.stringify(ownOf(before)) === JSON.stringify(ownOf(after))
      ? []
      : [`${path}: ${JSON.stringify(ownOf(after))}`]
  }
  const changed = changedAttributes(before, after).map((name) => `${path}@${name}`)
  if (before.tagName === 'noscript') {
    return [...changed, ...compare(parseFragment(textOf(before)), parseFragment(textOf(after)), path)]
  }
  const inside =
    'content' in before && 'content' in after ? compare(before.content as Parent, after.content as Parent, path) : []
  return [...changed, ...inside, ...compare(before, after, path)]
}

function changedAttributes(before: Element, after: Element): string[] {
  const [old, now] = [attributesOf(before), attributesOf(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name))
  const isMarked = names.some((name) => MARKS.test(name) && !old.has(name))
  return names.filter((name) => !isMarked || !(MARKS.test(name) || MAY.test(name)))
}

function attributesOf({ attrs }: Element): Map<string, string> {
  return new Map(attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]))
}

/** What a template holds that was put around it; a style that gives a picture back is nothing of the page's. */
function unwrapped(node: Node): Node[] {
  const isOurs = 'content' in node && node.attrs.length === 2 && node.attrs.every(({ name }) => MARKS.test(name))
  return isOurs ? (node.content as Parent).childNodes : [node]
}

function nameOf(node: Node): string {
  return node.nodeName
}

function ownOf(node: Node): unknown {
  return 'value' in node ? node.value : 'data' in node ? node.data : node.nodeName
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
