import type { Element, Root } from 'hast'
import type { Apart } from './document-tree.ts'
import { CONTROL } from '../import/around.ts'
import { contentsIn, isContents } from './tree-contents.ts'
import { elementsIn, isElement, property, wordsIn } from './tree-node.ts'

const MACHINE = new Set(
  [
    'script style template iframe object embed applet audio video canvas svg math head title meta link datalist',
    'input progress meter map area frameset noframes',
  ].flatMap((names) => names.split(' ')),
)
const AROUND = new Set(['nav', 'button', 'select', 'menu', 'search', 'dialog'])
const OUTER = new Set(['header', 'footer'])
const ROLES = /^(?:navigation|banner|contentinfo|search|menu|menubar|toolbar|dialog|alertdialog|button|tab)$/i
const NAMES = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'nav(?:bar|igation)?|(?:main|top|site|mobile|side)-?(?:menu|nav)|menu|breadcrumbs?|sidebar|pagination|skip-(?:link|to)\\S*',
    '(?:site|page|main|global)-?(?:header|footer)|top-?bar|(?:social|share)-?(?:links?|icons?|buttons?|bar)',
    '(?:lang(?:uage)?)-?(?:switch(?:er)?|selector|menu|toggle)|(?:site-?|brand-?)?logo|(?:navbar-?)?brand|site-?title',
    '(?:cookies?|consent|gdpr|pdpa)[\\w-]{0,20}(?:bar|banner|popup|modal|dialog|overlay|widget|settings|container)',
    'cookie-?(?:law|consent|notice)(?:-\\w+)*|dpdpa\\S*|msotoc\\d?|msotocheading',
  ].join('|')})(?=$|[\\s_])`,
  'i',
)
/** Named for the mark of its owner: words there are never the notice's. */
const BRAND =
  /(?:^|[\s_-])(?:logo|brand|site-?title|lang(?:uage)?-?(?:switch(?:er)?|selector|menu|toggle))(?=$|[\s_-])/i
const TOC = /msotoc/i
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i
const STRUCK = new Set(['del', 's', 'strike'])
/** What a click opens inside a notice; a menu or a box over the page is none. */
const PANEL =
  /(?:^|[\s_-])(?:collapse|accordion|tab-?pane|tab-?content|tab-?panel|panel|faq|toggle[_-]?(?:content|body|panel|inner))/i
const BOX = /(?:^|[\s_-])(?:modal|dropdown|popup|popover|tooltip|off-?canvas|nav\w*|menu)(?=$|[\s_-])/i
/** Letters of a paragraph that says something; a menu entry says less. */
const SENTENCE = 25
/** Largest share of the words of a part that are links, where it is no menu. */
const MOST_LINKS = 0.5
const LONGEST_CONTENTS = 3000

/** What the whole page says of its parts. */
export interface PageFacts {
  /** Letters below an element. */
  readonly letters: (element: Root | Element) => number
  /** Letters of the whole page. */
  readonly all: number
  /** Ids that a button or tab opens. */
  readonly opened: ReadonlySet<string>
  /** Heading and list of a table of contents that stand beside each other. */
  readonly contents: ReadonlySet<Element>
  /** The page has a heading of the first level that is not around it. */
  readonly titled: boolean
}

/** Elements without words for a reader. */
export function isMachine({ tagName }: Element): boolean {
  return MACHINE.has(tagName)
}

/** Why an element is no part of the notice; nothing where it is one. `within` its main part or an article. */
export function whyApart(element: Element, within: boolean, facts: PageFacts): Apart | undefined {
  const { tagName, data } = element
  if (data?.apart) return data.apart
  if (isHidden(element) && !isPanel(element, facts)) return 'hidden'
  if (tagName === 'body' || tagName === 'main' || tagName === 'article') return undefined
  if (AROUND.has(tagName)) return 'navigation'
  const role = property(element, 'role')?.trim() ?? ''
  if (!within && tagName === 'header' && isTitled(element, facts)) return undefined
  if (ROLES.test(role) || (!within && OUTER.has(tagName))) return 'navigation'
  const names = `${property(element, 'className') ?? ''} ${property(element, 'id') ?? ''}`
  if (BRAND.test(names) && !isTitled(element, facts)) return 'navigation'
  if (facts.contents.has(element)) return 'navigation'
  if (facts.letters(element) < LONGEST_CONTENTS && isContents(element)) return 'navigation'
  const called = tagName === 'aside' || /^complementary$/i.test(role) || named(element)
  return called && (TOC.test(names) || !says(element)) ? 'navigation' : undefined
}

function named(element: Element): boolean {
  return NAMES.test(property(element, 'className') ?? '') || NAMES.test(property(element, 'id') ?? '')
}

/** Not shown by a browser, as far as the element itself says. Struck out is as good as deleted. */
function isHidden(element: Element): boolean {
  if (STRUCK.has(element.tagName)) return true
  if (element.tagName === 'noscript') return true
  if (element.tagName === 'dialog') return property(element, 'open') === undefined
  if (property(element, 'ariaHidden') === 'true') return true
  return property(element, 'hidden') !== undefined || HIDDEN.test(property(element, 'style') ?? '')
}

/** Hidden only until a click: the body of an accordion, the panel of a tab. */
function isPanel(element: Element, { opened }: PageFacts): boolean {
  if (STRUCK.has(element.tagName) || element.tagName === 'noscript' || element.tagName === 'dialog') return false
  const names = `${property(element, 'className') ?? ''} ${property(element, 'id') ?? ''}`
  const role = property(element, 'role')?.trim() ?? ''
  if (BOX.test(names) || /dialog|menu/i.test(role)) return false
  return role === 'tabpanel' || PANEL.test(names) || opened.has(property(element, 'id') ?? '')
}

/** The head of a page that holds the only heading of the first level. */
function isTitled(element: Element, { titled }: PageFacts): boolean {
  return !titled && elementsIn(element, ({ tagName }) => tagName === 'h1').length > 0
}

/**
 * A part that is called a menu or a box and yet says something: it has a paragraph or a heading with words below it, it is
 * no list of links, and nothing in it can be pressed.
 */
function says(element: Element): boolean {
  if (/(?:^|;)\s*position\s*:\s*(?:fixed|sticky)/i.test(property(element, 'style') ?? '')) return false
  const words = wordsIn(element).trim()
  const links = elementsIn(element, ({ tagName }) => tagName === 'a')
  const linked = links.map((link) => wordsIn(link).trim().length).reduce((sum, length) => sum + length, 0)
  if (!words || linked > words.length * MOST_LINKS) return false
  const isControl = (one: Element) =>
    ['button', 'input', 'select', 'form', 'textarea', 'nav'].includes(one.tagName) ||
    /^(?:button|switch|checkbox|navigation|dialog)$/.test(property(one, 'role') ?? '') ||
    (one.tagName === 'a' && CONTROL.test(wordsIn(one).trim()))
  if (elementsIn(element, isControl).length) return false
  const paragraphs = elementsIn(element, ({ tagName }) => /^(?:p|li|dd|td|address|div|section)$/.test(tagName))
  return [element, ...paragraphs].some((one) => ownWords(one).length >= SENTENCE)
}

/** Words of an element without those of the blocks inside it. */
function ownWords({ children }: Element): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value
      return isElement(child) && /^(?:a|b|strong|em|i|u|span|font|br)$/.test(child.tagName) ? wordsIn(child) : ''
    })
    .join('')
    .trim()
}

/** Letters below each element: what holds most of a page is not around it, whatever it is called. */
function countLetters(root: Root | Element): (element: Root | Element) => number {
  const counts = new Map<Root | Element, number>()
  const count = (parent: Root | Element): number => {
    let sum = 0
    for (const child of parent.children) {
      if (child.type === 'text') sum += child.value.replace(/\s+/g, '').length
      else if (isElement(child) && !isMachine(child)) sum += count(child)
    }
    counts.set(parent, sum)
    return sum
  }
  count(root)
  return (element) => counts.get(element) ?? 0
}

/** Reads what only the whole page can say. */
export function readFacts(root: Root): PageFacts {
  const opened = new Set<string>()
  const contents = new Set<Element>()
  let titled = false
  const look = (parent: Root | Element, around: boolean) => {
    for (const one of contentsIn(parent)) contents.add(one)
    for (const child of parent.children) {
      if (!isElement(child)) continue
      const out =
        around ||
        AROUND.has(child.tagName) ||
        OUTER.has(child.tagName) ||
        BRAND.test(property(child, 'className') ?? '')
      for (const id of openedBy(child)) opened.add(id)
      if (child.tagName === 'h1' && !out && !isHidden(child) && wordsIn(child).trim()) titled = true
      look(child, out && child.tagName !== 'article' && child.tagName !== 'main')
    }
  }
  look(root, false)
  const letters = countLetters(root)
  return { letters, all: letters(root), opened, contents, titled }
}

/** Ids of what a control opens. */
export function openedBy(control: Element): string[] {
  const ids = (property(control, 'ariaControls') ?? '').split(/\s+/)
  for (const name of ['dataTarget', 'dataBsTarget', 'href']) {
    const target = property(control, name)
    const opens = name !== 'href' || isOpener(control)
    if (opens && target?.startsWith('#')) ids.push(target.slice(1))
  }
  return ids.filter(Boolean)
}

/** A button, tab or link that opens a part of the notice below or beside it. */
export function isOpener(element: Element): boolean {
  if (/^tab$/i.test(property(element, 'role') ?? '')) return true
  const toggle = property(element, 'dataToggle') ?? property(element, 'dataBsToggle') ?? ''
  if (/^(?:collapse|tab|pill)$/i.test(toggle))
    return !BOX.test(`${property(element, 'className') ?? ''} ${openTarget(element)}`)
  if (element.tagName !== 'button' && !/^button$/i.test(property(element, 'role') ?? '')) return false
  const names = property(element, 'className') ?? ''
  if (BOX.test(names)) return false
  return /(?:^|[\s_-])(?:accordion|collapsible|faq)/i.test(names) || property(element, 'ariaExpanded') !== undefined
}

function openTarget(element: Element): string {
  return property(element, 'dataTarget') ?? property(element, 'dataBsTarget') ?? property(element, 'href') ?? ''
}
