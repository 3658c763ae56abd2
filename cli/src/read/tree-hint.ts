import type { Element } from 'hast'
import type { LineHint, LineSigns } from '../import/source-line.ts'
import { isOpener } from './tree-around.ts'
import { listLevel } from './tree-style.ts'
import { isElement, property, wordsIn } from './tree-node.ts'

/** What an element says of its lines: heading, item, quotation. `lists` are those around it. */
export function hintOf(element: Element, lists: number): LineHint | undefined {
  const { tagName, data } = element
  if (data?.title) return { kind: 'title' }
  if (data?.outline) return { kind: 'heading', level: Math.min(data.outline, 6) }
  if (/^h[1-6]$/.test(tagName) && !isBrokenText(element)) return { kind: 'heading', level: Number(tagName[1]) }
  if (property(element, 'role')?.trim().toLowerCase() === 'heading') {
    const level = Number(property(element, 'ariaLevel'))
    return { kind: 'heading', level: level >= 1 && level <= 6 ? Math.trunc(level) : 2 }
  }
  if (tagName === 'li') return { kind: 'item', level: Math.max(lists, 1) }
  if (tagName === 'blockquote') return { kind: 'quote' }
  const level = listLevel(element)
  return level ? { kind: 'item', level } : undefined
}

/** No heading is longer. */
const LONGEST_HEADING = 130

/** Text in the letters of a heading, its lines parted by breaks, as pages have it whose paragraphs are all `h5`. */
function isBrokenText(element: Element): boolean {
  return (
    element.children.some((child) => isElement(child) && child.tagName === 'br') &&
    wordsIn(element).length > LONGEST_HEADING
  )
}

/** How an element opens a part of the text, as a heading does; inside a heading it is words of it. */
export function openingOf(element: Element, inside: boolean): LineSigns['opens'] {
  if (inside) return isPress(element) ? 'tab' : undefined
  if (element.tagName === 'summary') return 'summary'
  if (element.tagName === 'legend') return 'legend'
  if (element.tagName === 'dt') return 'term'
  return isPress(element) && isOpener(element) ? 'tab' : undefined
}

function isPress(element: Element): boolean {
  return (
    element.tagName === 'button' || element.tagName === 'a' || /^(?:button|tab)$/i.test(property(element, 'role') ?? '')
  )
}
