import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest'
import type { ConfigInput } from '../../src/consent.ts'
import { startPageServer } from '../browser/page-server.ts'
import type { PageServer, ServedFile } from '../browser/page-server.ts'
import { htmlOf } from '../browser/routed-page.ts'
import type { RoutedPage } from '../browser/routed-page.ts'
import { startSite } from '../browser/site.ts'
import type { ReceiptRow, Site } from '../browser/site.ts'
import type { Engine, EngineVisitor } from './engine.ts'
import { lacksOf } from './lacks.ts'
import type { LackId } from './lacks.ts'
import { visitorTab } from './visitor-tab.ts'
import type { VisitorTab } from './visitor-tab.ts'

export interface StagePage extends Omit<RoutedPage, 'config'> {
  readonly config?: ConfigInput
  readonly headers?: Readonly<Record<string, string>>
}

/** A visitor whom nobody knows, in one engine, and a site that is served by this machine. */
export interface Stage {
  readonly engine: Engine
  /** What this engine cannot do, as the README has it. */
  readonly lacks: readonly LackId[]
  readonly pages: PageServer
  /** The collector behind one that fails on demand. */
  readonly site: Site
  /** What stands below `/n/`, by name; tests change it. */
  readonly notices: Map<string, string>
  /** The first tab. */
  readonly tab: VisitorTab
  newTab(): Promise<VisitorTab>
  /** Serves a page with the widget, whose receipts go to the collector under the test's own name. Gives its address. */
  serve(page?: StagePage): string
  /** What this test has put into the ledger, oldest first. */
  rows(): Promise<ReceiptRow[]>
}

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
}

/** What each promise is tried on. One browser and one site serve all the tests of a file. */
export type Promises = (stage: Stage) => void

/** Tries these promises in an engine that `start` starts. */
export function inEngine(title: string, start: () => Promise<Engine>, promises: readonly Promises[]): void {
  describe(title, () => {
    const stage = useStage(start)
    for (const promise of promises) promise(stage)
  })
}

function useStage(start: () => Promise<Engine>): Stage {
  let engine: Engine
  let pages: PageServer
  let site: Site
  let visitor: EngineVisitor | undefined
  let tab: VisitorTab
  let name = ''
  let tests = 0
  const notices = new Map<string, string>()

  beforeAll(async () => {
    pages = await startPageServer((path) => fileAt(path, notices))
    site = await startSite({ faults: [], origins: [pages.origin] })
    engine = await start()
  })
  beforeEach(async () => {
    name = `visit-${++tests}`
    site.faulty?.follow([])
    notices.clear()
    visitor = await engine.newVisitor()
    tab = visitorTab(await visitor.newTab())
  })
  afterEach(async () => {
    await visitor?.leave()
    visitor = undefined
  })
  afterAll(async () => {
    await engine?.close()
    await site?.stop()
    await pages?.close()
  })

  return {
    get engine() {
      return engine
    },
    get lacks() {
      return lacksOf(engine.version)
    },
    get pages() {
      return pages
    },
    get site() {
      return site
    },
    notices,
    get tab() {
      return tab
    },
    newTab: async () => visitorTab(await visitor!.newTab()),
    serve({ config = {}, headers = {}, ...page } = {}) {
      const all = { site: name, receipts: { endpoint: site.endpoint }, ...config }
      return pages.serve({ parts: [htmlOf({ config: all, ...page })], headers })
    },
    rows: async () => (await site.receipts()).filter(({ receipt }) => receipt.site === name),
  }
}

async function fileAt(path: string, notices: ReadonlyMap<string, string>): Promise<ServedFile | undefined> {
  const type = TYPES[extname(path)]
  if (!type) return undefined
  if (path.startsWith('/n/')) {
    const body = notices.get(decodeURIComponent(path.slice(3)))
    return body === undefined ? undefined : { type, body }
  }
  if (!path.startsWith('/yinyom/')) return undefined
  const body = await readFile(DIST + path.slice('/yinyom/'.length)).catch(() => undefined)
  return body && { type, body }
}
