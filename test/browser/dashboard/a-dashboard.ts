import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { freePort } from '../../fixtures/free-port.ts'
import { startChild } from '../child.ts'
import { newPage } from '../chromium.ts'
import type { WatchedPage } from '../chromium.ts'
import { fillCollector, PASSWORD } from './fill-collector.ts'
import { pictureArchive } from './picture-archive.ts'

/** A real collector with a year of three sites, and its dashboard. */
export interface ADashboard {
  /** Such as `http://127.0.0.1:40001`. */
  readonly url: string
  readonly database: string
  /** A page of the dashboard, seen by the user of a role; each role logs in once. */
  open(browser: Browser, page: string, how?: HowOpened): Promise<WatchedPage>
  stop(): Promise<void>
}

export interface HowOpened {
  readonly role?: string
  readonly lang?: 'th' | 'en'
  readonly options?: BrowserContextOptions
}

export async function startDashboard(): Promise<ADashboard> {
  const folder = await mkdtemp(join(tmpdir(), 'yinyom-dashboard-'))
  const database = join(folder, 'receipts.sqlite')
  await fillCollector(database)
  const evidence = join(folder, 'evidence')
  await mkdir(evidence)
  await writeFile(join(evidence, 'evidence-1.1.0.zip'), pictureArchive())
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = { YINYOM_DB: database, YINYOM_PORT: String(port), YINYOM_HOST: '127.0.0.1', YINYOM_EVIDENCE: evidence }
  const child = await startChild('collector/dist/main.js', env, `${url}/healthz`)
  const cookies = new Map<string, string>()

  async function cookieOf(role: string): Promise<string> {
    const known = cookies.get(role)
    if (known) return known
    const body = JSON.stringify({ login: role, password: PASSWORD })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${url}/v1/session`, { method: 'POST', headers, body })
    const [, cookie = ''] = /yinyom=([\w-]+)/.exec(answer.headers.get('set-cookie') ?? '') ?? []
    cookies.set(role, cookie)
    return cookie
  }

  return {
    url,
    database,
    async open(browser, page, { role = 'owner', lang = 'th', options = {} } = {}) {
      const watched = await newPage(browser, options)
      const cookie = { name: 'yinyom', value: await cookieOf(role), url, httpOnly: true, sameSite: 'Strict' as const }
      await watched.context.addCookies([cookie])
      await watched.page.addInitScript((wanted) => localStorage.setItem('yinyom-dashboard-language', wanted), lang)
      await watched.page.goto(`${url}/dashboard/#/${page}`)
      await watched.page.locator('main h1').waitFor()
      return watched
    },
    async stop() {
      await child.end('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
