import { attribute, isElement } from './html-tree.ts'
import type { HtmlElement } from './html-tree.ts'

const BLOCKS = new Set(
  [
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure',
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section select',
    'summary table tbody td textarea tfoot th thead tr ul',
  ].flatMap((names) => names.split(' ')),
)
const PRIVATE = /^[\uF000-\uF0FF§·ØüvqoÜþ¨à]$/

/** An element that is a line of its own, or more. */
export function isBlock(element: HtmlElement): boolean {
  const style = attribute(element, 'style') ?? ''
  if (/(?:^|;)\s*display\s*:\s*inline/i.test(style) && element.tagName !== 'li')
    return element.tagName !== 'span' && hasBlock(element)
  return BLOCKS.has(element.tagName) || /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style)
}

function hasBlock({ childNodes }: HtmlElement): boolean {
  return childNodes.some((child) => isElement(child) && BLOCKS.has(child.tagName))
}

/** Whether an element stresses its text, or takes the stress away; nothing where it says nothing. */
export function isBold(element: HtmlElement): boolean | undefined {
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase()
  if (weight) return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  return ['b', 'strong', 'em', 'i'].includes(element.tagName) || undefined
}

/** Level of a paragraph that Word made a list item by its style: 1 is the highest. */
export function listLevel(element: HtmlElement): number | undefined {
  if (element.tagName !== 'p' && element.tagName !== 'div') return undefined
  const level = /mso-list\s*:[^;]{0,40}\blevel([1-9])/i.exec(attribute(element, 'style') ?? '')?.[1]
  if (level) return Number(level)
  return /(?:^|\s)MsoListParagraph/.test(attribute(element, 'class') ?? '') ? 1 : undefined
}

/** Level of a number that the reader of Word files has put there; see read-docx.ts. */
export function labelLevel(element: HtmlElement): number | undefined {
  const level = element.tagName === 'span' && /^yinyom-label-([1-9])$/.exec(attribute(element, 'class') ?? '')?.[1]
  return level ? Number(level) : undefined
}

/** The bullet that a letter of a symbol font is drawn as. */
export function wingding(element: HtmlElement): string | undefined {
  if (!/font-family\s*:\s*["']?(?:symbol|wingdings|courier new)/i.test(attribute(element, 'style') ?? ''))
    return undefined
  let sign = ''
  for (const child of element.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) sign += child.value.trim()
    // Word sets the space between bullet and text in a smaller font, inside.
    else if (isElement(child) && textOf(child).trim()) return undefined
  }
  return PRIVATE.test(sign) ? '•' : undefined
}

function textOf({ childNodes }: HtmlElement): string {
  return childNodes
    .map((child) =>
      isElement(child) ? textOf(child) : child.nodeName === '#text' && 'value' in child ? child.value : '',
    )
    .join('')
}
