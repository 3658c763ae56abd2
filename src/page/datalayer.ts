import type { DataLayer } from '../gate/consent-mode.ts'
import type { Trouble } from '../model/problem.ts'

/**
 * The page's `dataLayer`, made where there is none; an element of that id counts as none. Where the page keeps
 * something else under that name, what is pushed goes nowhere, and the owner is told.
 */
export function dataLayerOf(page: Window, report: (trouble: Trouble) => void): DataLayer {
  const host = page as { dataLayer?: unknown }
  const found = host.dataLayer
  if (Array.isArray(found)) return found
  if (found && !(found as Partial<Node>).nodeType) report({ code: 'datalayer' })
  else return (host.dataLayer = []) as DataLayer
  return []
}
