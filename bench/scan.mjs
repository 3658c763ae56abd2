/*
 * How long `yinyom scan` takes for ten pages of the bank, in four passes: `node bench/scan.mjs`. Prints seconds and how many
 * services were found. Needs a Chromium (`CHROME_PATH`, or the system's); all hosts are this machine.
 */
import { createServer } from 'vite'

const PAGES = 10
const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
const load = (path) => vite.ssrLoadModule(path)
const { SERVICES } = await load('/catalogue/src/services.ts')
const { openBrowsing } = await load('/cli/src/browse/open-browsing.ts')
const { scanSite } = await load('/cli/src/scan/scan-site.ts')
const { judge } = await load('/cli/src/scan/judge.ts')
const { startMappedHosts } = await load('/test/browser/scan/mapped-hosts.ts')
const { SHOP, answerShop } = await load('/test/browser/scan/shop-site.ts')

const hosts = await startMappedHosts(answerShop)
const browsing = await openBrowsing({ quiet: 1000, patience: 10_000, env: process.env, resolver: hosts.resolver })
try {
  const start = performance.now()
  const run = await scanSite(
    {
      start: [`${SHOP}/`],
      depth: 1,
      max: PAGES,
      ignoreRobots: true,
      pause: 0,
      categories: [],
      pictures: true,
      profile: { site: SHOP },
    },
    { browsing, readText: async () => undefined, wait: async () => {}, progress: () => {} },
  )
  const seconds = (performance.now() - start) / 1000
  const { pages, services, passes } = judge(run, { catalogue: SERVICES, now: 0 })
  const done = passes.filter(({ outcome }) => outcome === 'done').length
  console.log(`${pages.length} pages, ${done} passes, ${services.length} services: ${seconds.toFixed(1)} s`)
} finally {
  await browsing.close()
  await hosts.stop()
  await vite.close()
}
