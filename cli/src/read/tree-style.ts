import type { Element } from 'hast'
import { isElement, property, wordsIn } from './tree-node.ts'

const BLOCKS = new Set(
  [
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav noscript ol optgroup option p pre search section',
    'select summary table tbody td textarea tfoot th thead tr ul',
  ].flatMap((names) => names.split(' ')),
)
const PRIVATE = /^[\uF000-\uF0FF§·ØüvqoÜþ¨à]$/
/** What CSS calls a size, in points. */
const UNITS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, rem: 12 }

/** An element that is a line of its own, or more. */
export function isBlock(element: Element): boolean {
  const style = property(element, 'style') ?? ''
  if (/(?:^|;)\s*display\s*:\s*inline/i.test(style) && element.tagName !== 'li')
    return element.tagName !== 'span' && hasBlock(element)
  if (property(element, 'role') === 'tab' || isChoice(element)) return true
  if (/(?:^|\s)(?:d-)?block(?:\s|$)/.test(property(element, 'className') ?? '')) return true
  return BLOCKS.has(element.tagName) || /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style)
}

/** A box to tick with its words. */
function isChoice({ tagName, children }: Element): boolean {
  return (
    tagName === 'label' &&
    children.some((child) => isElement(child) && /^(?:checkbox|radio)$/i.test(property(child, 'type') ?? ''))
  )
}

/** Whether a line break in the words is one on the page. */
export function keepsLines(element: Element): boolean {
  return (
    /(?:^|\s)whitespace-pre(?:-line|-wrap)?(?:\s|$)/.test(property(element, 'className') ?? '') ||
    /(?:^|;)\s*white-space\s*:\s*pre(?:-line|-wrap)?\s*(?:;|$)/i.test(property(element, 'style') ?? '')
  )
}

function hasBlock({ children }: Element): boolean {
  return children.some((child) => isElement(child) && BLOCKS.has(child.tagName))
}

/** Whether an element stresses its text, or takes the stress away; nothing where it says nothing. */
export function isStressed(element: Element): boolean | undefined {
  return isBold(element) ?? (['em', 'i'].includes(element.tagName) || undefined)
}

/** Whether an element makes its text bold, or takes that away; nothing where it says nothing. */
export function isBold(element: Element): boolean | undefined {
  if (element.data?.bold !== undefined) return element.data.bold
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(property(element, 'style') ?? '')?.[1]?.toLowerCase()
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return ['b', 'strong'].includes(element.tagName) || undefined
}

/** Size of the letters in points, where the element says one that does not depend on others. */
export function sizeOf(element: Element): number | undefined {
  if (element.data?.size !== undefined) return element.data.size
  const size = /(?:^|;)\s*font-size\s*:\s*(\d{1,3}(?:\.\d{1,3})?)(pt|px|rem)/i.exec(property(element, 'style') ?? '')
  return size ? Number(size[1]) * (UNITS[size[2]!.toLowerCase()] ?? 1) : undefined
}

/** Level of a paragraph that Word made a list item by its style: 1 is the highest. */
export function listLevel(element: Element): number | undefined {
  if (element.tagName !== 'p' && element.tagName !== 'div') return undefined
  const level = /mso-list\s*:[^;]{0,40}\blevel([1-9])/i.exec(property(element, 'style') ?? '')?.[1]
  if (level) return Number(level)
  return /(?:^|\s)MsoListParagraph/.test(property(element, 'className') ?? '') ? 1 : undefined
}

/** The bullet that a letter of a symbol font is drawn as. */
export function wingding(element: Element): string | undefined {
  if (!/font-family\s*:\s*["']?(?:symbol|wingdings|courier new)/i.test(property(element, 'style') ?? ''))
    return undefined
  let sign = ''
  for (const child of element.children) {
    if (child.type === 'text') sign += child.value.trim()
    // Word sets the space between bullet and text in a smaller font, inside.
    else if (isElement(child) && wordsIn(child).trim()) return undefined
  }
  return PRIVATE.test(sign) ? '•' : undefined
}
