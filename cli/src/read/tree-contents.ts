import type { Element, Root } from 'hast'
import { elementsIn, isElement, property, wordsIn } from './tree-node.ts'

const CONTENTS =
  /^(?:สารบัญ|(?:เนื้อหา|หัวข้อ)(?:ใน(?:หน้า|เอกสาร|นโยบาย|ประกาศ)นี้|ทั้งหมด)?|(?:on|in) this (?:page|policy|notice)|(?:table of )?contents)\s*:?$/i
/** Share of the words of a table of contents that are links and its heading, at least. */
const MOST_WORDS = 0.5
const FEWEST = 2

/** A box with the contents of the page: its heading, and little more than links to places in the page. */
export function isContents(element: Element): boolean {
  const [head] = elementsIn(element, ({ tagName }) => /^(?:h[1-6]|p|strong|a|li)$/.test(tagName))
  return (
    head !== undefined && isHead(head) && linksIn([element]).length >= FEWEST && leadsAbout(element, lettersOf(head))
  )
}

/** Headings of contents and the links right below them, where no box holds both: Markdown writes them so. */
export function contentsIn(parent: Root | Element): Element[] {
  const children = parent.children.flatMap((child) => (isElement(child) ? [child] : []))
  return children.flatMap((head, at) => {
    if (!isHead(head)) return []
    const end = children.findIndex((one, next) => next > at && !isEntry(one))
    const entries = children.slice(at + 1, end < 0 ? undefined : end)
    return linksIn(entries).length >= FEWEST ? [head, ...entries] : []
  })
}

/** A list or a line of links to places in the page. */
function isEntry(element: Element): boolean {
  return /^(?:[uo]l|p|a|div)$/.test(element.tagName) && linksIn([element]).length > 0 && leadsAbout(element, 0)
}

function linksIn(elements: readonly Element[]): Element[] {
  const isLink = ({ tagName }: Element) => tagName === 'a'
  return elements.flatMap((one) => (isLink(one) ? [one] : elementsIn(one, isLink)))
}

function isHead(element: Element): boolean {
  return CONTENTS.test(wordsIn(element).trim())
}

/** Little more than links to places in the page. */
function leadsAbout(element: Element, besides: number): boolean {
  const links = linksIn([element])
  const linked = links.reduce((sum, link) => sum + lettersOf(link), besides)
  return linked > lettersOf(element) * MOST_WORDS && links.every((link) => /^#./.test(property(link, 'href') ?? ''))
}

function lettersOf(element: Element): number {
  return wordsIn(element).replace(/\s+/g, '').length
}
