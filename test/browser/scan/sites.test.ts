import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SERVICES } from '../../../catalogue/src/services.ts'
import { openBrowsing } from '../../../cli/src/browse/open-browsing.ts'
import type { Browsing } from '../../../cli/src/scan/browsing.ts'
import { judge } from '../../../cli/src/scan/judge.ts'
import { scanSite } from '../../../cli/src/scan/scan-site.ts'
import { startMappedHosts } from './mapped-hosts.ts'
import type { Answered, MappedHosts } from './mapped-hosts.ts'

const TAG = '<script src="/yinyom/yinyom.js" defer></script>'
const CONFIG = {
  services: [
    { id: 'meta-pixel', category: 'marketing', name: 'Meta Pixel', cookies: ['_fbp'] },
    { id: 'ga4', category: 'analytics', name: 'GA4', cookies: ['_ga', '_ga_*'] },
  ],
} as const
const json = `<script type="application/json" data-yinyom>${JSON.stringify(CONFIG)}</script>`
const PIXEL = 'src="https://connect.facebook.net/en_US/fbevents.js"'
const GTAG = 'src="https://www.googletagmanager.com/gtag/js?id=G-1"'
const MARKED = `<script type="text/plain" data-category="marketing" data-service="meta-pixel" data-${PIXEL}></script>
<script type="text/plain" data-category="analytics" data-service="ga4" data-${GTAG}></script>`
const words = (refuse: string) =>
  `<div id="bar"><p>เว็บไซต์นี้ใช้คุกกี้เพื่อพัฒนาประสบการณ์การใช้งานของท่าน</p><button onclick="document.cookie='ok=1; secure'; document.head.append(Object.assign(document.createElement('script'), { src: 'https://connect.facebook.net/en_US/fbevents.js' })); bar.remove()">ยอมรับทั้งหมด</button>${refuse}</div>`

/** Pages by host: each is a site of one page. */
const SITES: Readonly<Record<string, string>> = {
  'marked.co.th': `<!doctype html><html lang="th"><head>${json}${TAG}${MARKED}</head><body>สวัสดี</body></html>`,
  'half.co.th': `<!doctype html><html lang="th"><head>\n${json}${TAG}\n<script data-category="marketing" data-service="meta-pixel" ${PIXEL}></script></head><body></body></html>`,
  'words.co.th': `<!doctype html><html><body>${words('<button onclick="bar.remove()">ปฏิเสธทั้งหมด</button>')}</body></html>`,
  'no-refusal.co.th': `<!doctype html><html><body>${words('')}</body></html>`,
  'no-banner.co.th': `<!doctype html><html><body><script ${PIXEL}></script><a href="#">OK</a><button>Accept</button></body></html>`,
}

/** Pages that break things: each must be told of, and none may end the scan. */
const BROKEN: Readonly<Record<string, Partial<Answered>>> = {
  hangs: { body: '<script>setTimeout(() => { for (;;); }, 50)</script>' },
  alerts: { body: '<script>alert(1); confirm(2); onbeforeunload = () => "x"</script>' },
  reloads: { body: '<script>setTimeout(() => location.reload(), 300)</script>' },
  leaves: { body: '<script>setTimeout(() => location.href = "about:blank", 100)</script>' },
  opens: { body: '<body onload="open(\'/hangs\')">x' },
  deep: { body: '<div>'.repeat(3000) },
  frames: { body: '<iframe src="/frames"></iframe>'.repeat(3) },
  patched: {
    body: '<script>Object.keys = Array.from = JSON.stringify = () => { throw 1 }; Promise = undefined; document.cookie = "a=1"</script>',
  },
  strange: { body: Buffer.from([0x3c, 0x70, 0xff, 0xfe, 0x00, 0x3c]), type: 'text/html; charset=none' },
  empty: { body: '' },
  binary: { body: Buffer.alloc(2000, 7), type: 'application/octet-stream' },
  missing: { body: 'no', status: 404 },
}

let hosts: MappedHosts
let browsing: Browsing
beforeAll(async () => {
  hosts = await startMappedHosts(answer)
  browsing = await openBrowsing({ quiet: 600, patience: 4000, env: process.env, resolver: hosts.resolver })
})
afterAll(async () => {
  await browsing?.close()
  await hosts?.stop()
})

function answer(host: string, path: string): Answered | undefined {
  if (path.startsWith('/yinyom/')) {
    const body = readFileSync(new URL(`../../../dist/${path.slice(8).split('?')[0]}`, import.meta.url))
    return { type: 'text/javascript', body }
  }
  if (host === 'broken.co.th') return { type: 'text/html', body: '', ...BROKEN[path.slice(1)] }
  const page = path === '/' ? SITES[host] : undefined
  if (page) return { type: 'text/html; charset=utf-8', body: page }
  if (host === 'connect.facebook.net')
    return { type: 'text/javascript', body: "document.cookie = '_fbp=1; path=/; max-age=999999; secure'" }
  if (host === 'www.googletagmanager.com')
    return { type: 'text/javascript', body: "document.cookie = '_ga=1; path=/; max-age=999999; secure'" }
  return undefined
}

async function scan(start: readonly string[], categories: readonly string[] = [], config: object | null = CONFIG) {
  const run = await scanSite(
    {
      start,
      depth: 0,
      max: 20,
      ignoreRobots: true,
      pause: 0,
      categories,
      pictures: false,
      profile: { site: start[0]! },
    },
    { browsing, readText: async () => undefined, wait: async () => {}, progress: () => {} },
  )
  return judge(run, { catalogue: SERVICES, now: 0, ...(config && { config }) })
}

describe('a scan', () => {
  it('of a site that Yinyom guards finds no leak in any pass, and both services after consent', async () => {
    const { passes, banner, findings, services } = await scan(['https://marked.co.th/'], ['analytics', 'marketing'])
    expect(passes.map(({ pass, outcome }) => `${pass} ${outcome}`)).toEqual([
      'before done',
      'refused done',
      'accepted done',
      'withdrawn done',
      'category:analytics done',
      'category:marketing done',
    ])
    expect(banner?.tool).toBe('yinyom')
    expect(findings).toEqual([])
    expect(Object.fromEntries(services.map(({ id, seen }) => [id, Object.keys(seen)]))).toEqual({
      ga4: ['accepted', 'category:analytics'],
      'meta-pixel': ['accepted', 'category:marketing'],
    })
  })

  it('finds what is marked by halves, with its line', async () => {
    const { findings } = await scan(['https://half.co.th/'])
    expect(findings.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['leak:meta-pixel:before', 'leak:meta-pixel:refused', 'leak:meta-pixel:withdrawn']),
    )
    expect(findings.find(({ rule }) => rule === 'half')?.places).toMatchObject([{ line: 3 }])
  })

  it('answers a banner that is known by its Thai words alone, and says what it has not', async () => {
    const own = await scan(['https://words.co.th/'], [], null)
    expect(own.banner?.tool).toBe('words')
    expect(own.findings.map(({ key }) => key)).toEqual(['no-withdrawal'])
    expect(own.services.map(({ id, seen }) => [id, Object.keys(seen)])).toEqual([['meta-pixel', ['accepted']]])
    const without = await scan(['https://no-refusal.co.th/'], [], null)
    expect(without.findings.map(({ key }) => key)).toEqual(['no-refusal', 'no-withdrawal'])
  })

  it('takes no button of a page for a banner that does not speak of consent', async () => {
    const { banner, findings } = await scan(['https://no-banner.co.th/'], [], null)
    expect(banner).toBeUndefined()
    expect(findings.map(({ key }) => key)).toEqual(['leak:meta-pixel:before', 'no-banner'])
  })

  it(`of ${Object.keys(BROKEN).length} broken pages ends, and tells of each`, async () => {
    const start = Object.keys(BROKEN).map((name) => `https://broken.co.th/${name}`)
    const { pages, findings } = await scan(start, [], null)
    expect(pages.map(({ url }) => url)).toEqual(start)
    expect(findings.map(({ key }) => key)).toContain('broken:https://broken.co.th/missing')
  })
})
