import type { Element, Root } from 'hast'
import { openedBy } from './tree-around.ts'
import { elementsIn, property, wordsIn } from './tree-node.ts'

/** Tabs whose panels stand elsewhere: each tab is read before its panel. */
export interface Tabs {
  /** Panel → its tab. */
  readonly panels: ReadonlyMap<Element, Element>
  /** Tabs that are not read where they stand. */
  readonly moved: ReadonlySet<Element>
}

/** Finds the tabs of a page and their panels. */
export function readTabs(root: Root): Tabs {
  const panels = new Map<Element, Element>()
  const moved = new Set<Element>()
  const tabs = elementsIn(root, isTab)
  if (!tabs.length) return { panels, moved }
  const byId = new Map<string, Element>()
  const labelled = new Map<string, Element>()
  for (const element of elementsIn(root, () => true)) {
    const id = property(element, 'id')
    if (id && !byId.has(id)) byId.set(id, element)
    const by = property(element, 'ariaLabelledBy')
    if (by && property(element, 'role') === 'tabpanel') labelled.set(by, element)
  }
  for (const tab of tabs) {
    const panel =
      openedBy(tab)
        .map((id) => byId.get(id))
        .find(Boolean) ?? labelled.get(property(tab, 'id') ?? '')
    if (!panel || panels.has(panel) || !wordsIn(tab).trim()) continue
    if (elementsIn(panel, (one) => one === tab).length) continue
    panels.set(panel, tab)
    moved.add(tab)
  }
  return { panels, moved }
}

function isTab(element: Element): boolean {
  const toggle = property(element, 'dataToggle') ?? property(element, 'dataBsToggle') ?? ''
  return /^tab$/i.test(property(element, 'role') ?? '') || /^(?:tab|pill)$/i.test(toggle)
}
