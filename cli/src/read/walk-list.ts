import type { Element } from 'hast'
import { addText } from './line-buffer.ts'
import { countOf, markerOf } from './tree-list.ts'
import type { Marker } from './tree-list.ts'
import { isElement, property } from './tree-node.ts'
import type { TreeNode } from './tree-node.ts'
import { flush } from './walk-state.ts'
import type { Place, Walk } from './walk-state.ts'

/** The items of a list, each with the number or bullet that a browser shows; where the format made labels, with those. */
export function walkList(
  list: Element,
  place: Place,
  walk: Walk,
  walkNode: (node: TreeNode, place: Place, walk: Walk) => void,
): void {
  let next = countOf(list, 'start') ?? 1
  const step = property(list, 'reversed') === undefined ? 1 : -1
  if (step < 0 && countOf(list, 'start') === undefined) next = list.children.filter(isItem).length
  for (const child of list.children) {
    if (!isElement(child) || !isItem(child) || child.data?.label) {
      walkNode(child, place, walk)
      continue
    }
    const ordinal = countOf(child, 'value') ?? next
    next = ordinal + step
    flush(place, walk)
    const note = noteOf(child, ordinal)
    // The number of an item that begins with a list of its own stands alone.
    if (walk.marker?.ordinal !== undefined) addText(walk.buffer, walk.marker.text, place)
    walk.marker = undefined
    flush(place, walk)
    walk.marker = place.hint?.kind === 'around' ? undefined : (note ?? markerOf(list, child, ordinal))
    walkNode(child, note ? { ...place, lists: 0 } : place, walk)
    if (walk.marker && walk.marker.ordinal === undefined) walk.marker = undefined
  }
}

function isItem(node: TreeNode): boolean {
  return isElement(node) && node.tagName === 'li'
}

/** A footnote has the sign that its reference has: `[1]`. */
function noteOf(item: Element, ordinal: number): Marker | undefined {
  return /^(?:footnote|endnote)-\d/.test(property(item, 'id') ?? '') ? { text: `[${ordinal}]` } : undefined
}
