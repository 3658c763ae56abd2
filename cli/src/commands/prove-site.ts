import { join } from 'node:path'
import { readText } from '../publish/write-file.ts'
import { judge } from '../scan/judge.ts'
import { sayPass } from '../scan/render-text.ts'
import { scanSite } from '../scan/scan-site.ts'
import type { Finding } from '../scan/report.ts'
import { listPages } from '../site/read-site.ts'
import { serveSite } from '../site/serve-site.ts'
import { CONFIG, readConfig } from './config-file.ts'
import type { Context } from './context.ts'
import { EXIT } from './failure.ts'

/** Pages that are looked at, at most: an installation is no audit. */
const MOST = 5
/** Milliseconds: nobody outside answers, so that pages are quiet soon, and never take long. */
const QUIET = 1000
const PATIENCE = 5000
/** The site itself is there, and nobody else. */
const OFFLINE = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

/** What a program is told of the scan at the end: what was found, or why there was none. */
export type Proof =
  | { readonly pages: number; readonly banner: boolean; readonly leaks: readonly string[] }
  | { readonly skipped: 'no-browser' | 'elsewhere' | 'no-page' }

/**
 * The end of `yinyom init`: serves the folder on this machine, opens its pages as visitors do with all other hosts out of
 * reach, and says how many services ran without consent; or says why that could not be done.
 */
export async function proveSite(context: Context, site: string, base: string): Promise<Proof> {
  const { say, print, tools, io, progress, end } = context
  const skip = (skipped: 'no-browser' | 'elsewhere' | 'no-page') => {
    print(say(`site.scan.${skipped}`))
    return { skipped }
  }
  if (!base.startsWith('/')) return skip('elsewhere')
  const pages = await listPages(site)
  if (!pages.length) return skip('no-page')
  const browsing = await tools
    .openBrowsing({ quiet: QUIET, patience: PATIENCE, env: io.env, resolver: OFFLINE })
    .catch((error: unknown) => {
      if (error instanceof Error && error.name === 'NoBrowserError') return undefined
      throw error
    })
  if (!browsing) return skip('no-browser')
  const prefix = base.replace(/\/?$/, '/').replace(/[^/]+\/$/, '')
  const served = await serveSite(site, prefix).catch(async (error: unknown) => {
    await browsing.close()
    throw error
  })
  try {
    const start = pages.slice(0, MOST).map((page) => served.origin + encodeURI(prefix + page))
    const run = await scanSite(
      {
        start,
        depth: 0,
        max: MOST,
        ignoreRobots: true,
        pause: 0,
        categories: [],
        pictures: false,
        profile: { site: served.origin },
      },
      {
        browsing,
        readText: async () => undefined,
        wait: async () => {},
        progress: (pass, at, url) => progress(say('scan.progress', { pass: sayPass(pass, say), at, url })),
      },
    )
    const text = await readText(join(site, CONFIG))
    const config = text === undefined ? undefined : (await readConfig(context, text, CONFIG))?.input
    const report = judge(run, { catalogue: await tools.services(), ...(config && { config }), now: io.now() })
    const leaks = report.findings.filter(({ rule }) => rule === 'leak')
    tell(context, leaks, start.length, pages.length)
    const isAsked = report.banner !== undefined
    if (!isAsked) print(say('site.scan.no-banner'))
    if (leaks.length) end(EXIT.fault)
    return { pages: start.length, banner: isAsked, leaks: leaks.map(({ key }) => key) }
  } finally {
    await browsing.close()
    await served.close()
  }
}

function tell({ say, print }: Context, leaks: readonly Finding[], seen: number, all: number): void {
  const services = [...new Set(leaks.map(({ name, subject }) => name ?? subject))]
  print(say('site.scan.done', { count: services.length, pages: seen, all }))
  if (services.length) print(say('site.scan.leaks', { services: services.join(', ') }))
}
