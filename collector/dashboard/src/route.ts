import { signal } from '@preact/signals'
import type { Verb } from '../../src/access/roles.ts'
import { may, seesAll } from './session.ts'

/** The pages, in the order of the menu: who may see each, and whether it concerns all sites. */
export const PAGES = {
  overview: { verb: 'counts.read' },
  progress: { verb: 'counts.read' },
  search: { verb: 'receipts.read' },
  exports: { verb: 'receipts.export' },
  requests: { verb: 'requests.read' },
  incidents: { verb: 'incidents.read' },
  record: { verb: 'activities.read' },
  leaks: { verb: 'reports.read' },
  audit: { verb: 'audit.read', all: true },
  sites: { verb: 'sites.read' },
  users: { verb: 'users.read', all: true },
  health: { verb: 'logs.read' },
} as const satisfies Readonly<Record<string, { readonly verb: Verb; readonly all?: true }>>
export type PageId = keyof typeof PAGES

export const PAGE_IDS = Object.keys(PAGES) as PageId[]

export function maySeePage(page: PageId): boolean {
  const { verb, all }: { verb: Verb; all?: true } = PAGES[page]
  return may(verb) && (!all || seesAll.value)
}

/** The page that the address names; the first where it names none. */
export const route = signal<PageId>('overview')

function readAddress(): void {
  const [, id] = /^#\/(\w+)/.exec(location.hash) ?? []
  route.value = PAGE_IDS.find((page) => page === id) ?? 'overview'
}

export function followAddress(): void {
  readAddress()
  addEventListener('hashchange', readAddress)
}
