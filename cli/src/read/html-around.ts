import { attribute, isElement } from './html-tree.ts'
import type { HtmlElement } from './html-tree.ts'

const MACHINE = new Set(
  [
    'script style template noscript iframe object embed applet audio video canvas svg math head title meta link datalist',
    'input progress meter map area frameset noframes',
  ].flatMap((names) => names.split(' ')),
)
const AROUND = new Set(['nav', 'button', 'select', 'menu', 'search', 'dialog'])
const OUTER = new Set(['header', 'footer', 'aside'])
const ROLES = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar|dialog|alertdialog|button)$/i
const NAMES = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'nav(?:bar|igation)?|(?:main|top|site|mobile|side)-?(?:menu|nav)|menu|breadcrumbs?|sidebar|pagination|skip-(?:link|to)\\S*',
    '(?:site|page|main|global)-?(?:header|footer)|top-?bar|(?:social|share)-?(?:links?|icons?|buttons?|bar)',
    '(?:cookies?|consent|gdpr|pdpa)[\\w-]{0,20}(?:bar|banner|popup|modal|dialog|overlay|widget|settings|container)',
    'cookie-?(?:law|consent|notice)(?:-\\w+)*|dpdpa\\S*|msotoc\\d?|msotocheading',
  ].join('|')})(?=$|[\\s_])`,
  'i',
)
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i

/** Elements without words for a reader. */
export function isMachine({ tagName }: HtmlElement): boolean {
  return MACHINE.has(tagName)
}

/** Not shown by a browser, as far as the element itself says. */
export function isHidden(element: HtmlElement): boolean {
  if (element.tagName === 'dialog') return attribute(element, 'open') === undefined
  return attribute(element, 'hidden') !== undefined || HIDDEN.test(attribute(element, 'style') ?? '')
}

/** Navigation, head and foot of a site, cookie bar: by element, role or name. A header of an article is its own. */
export function isAround(element: HtmlElement, within: boolean): boolean {
  const { tagName } = element
  if (AROUND.has(tagName) || (!within && OUTER.has(tagName))) return true
  if (ROLES.test(attribute(element, 'role')?.trim() ?? '')) return true
  if (tagName === 'body' || tagName === 'main' || tagName === 'article') return false
  return NAMES.test(attribute(element, 'class') ?? '') || NAMES.test(attribute(element, 'id') ?? '')
}

/** Letters below each element: what holds most of a page is not around it, whatever it is called. */
export function countLetters(body: HtmlElement): (element: HtmlElement) => number {
  const counts = new Map<HtmlElement, number>()
  const count = (element: HtmlElement): number => {
    let sum = 0
    if (!isMachine(element)) {
      for (const child of element.childNodes) {
        if (isElement(child)) sum += count(child)
        else if (child.nodeName === '#text' && 'value' in child) sum += child.value.replace(/\s+/g, '').length
      }
    }
    counts.set(element, sum)
    return sum
  }
  count(body)
  return (element) => counts.get(element) ?? 0
}
