import { describe, expect, it } from 'vitest'
import { scanSite } from '../../src/scan/scan-site.ts'
import type { ScanPlan } from '../../src/scan/scan-site.ts'
import { SITE, browseInMemory } from './a-visit.ts'
import type { Pages } from './a-visit.ts'

const BANNER = { banner: { tool: 'cookiebot', name: 'Cookiebot' } }
const LINKS: Readonly<Record<string, readonly string[]>> = {
  '/': ['/a', '/b#part', '/file.pdf', '/logout', 'https://other.co.th/', 'mailto:a@shop.co.th'],
  '/a': ['/', '/deep'],
  '/b': [],
  '/deep': ['/deeper'],
  '/deeper': [],
}
const shop: Pages = (url) => {
  const { pathname } = new URL(url)
  const links = LINKS[pathname]
  return links && { links: links.map((link) => new URL(link, url).href), ...(pathname === '/' && BANNER) }
}

async function scan(change: Partial<ScanPlan> = {}, pages = shop, texts: Readonly<Record<string, string>> = {}) {
  const browsing = browseInMemory(pages)
  const waits: number[] = []
  const run = await scanSite(
    {
      start: [`${SITE}/`],
      depth: 1,
      max: 20,
      ignoreRobots: false,
      pause: 0,
      categories: [],
      pictures: false,
      profile: { site: SITE },
      ...change,
    },
    {
      browsing,
      readText: async (url) => texts[new URL(url).pathname],
      wait: async (milliseconds) => void waits.push(milliseconds),
      progress: () => {},
    },
  )
  const paths = run.observations.filter(({ pass }) => pass === 'before').map(({ url }) => new URL(url).pathname)
  return { run, browsing, waits, paths }
}

describe('scanSite', () => {
  it('follows links to the depth, once each, and only to pages of the site that do nothing', async () => {
    expect((await scan()).paths).toEqual(['/', '/a', '/b'])
    expect((await scan({ depth: 2 })).paths).toEqual(['/', '/a', '/b', '/deep'])
    expect((await scan({ depth: 0 })).paths).toEqual(['/'])
  })

  it('stops at the greatest number of pages, and says how many are left', async () => {
    const { paths, run } = await scan({ max: 2 })
    expect([paths, run.beyond]).toEqual([['/', '/a'], 1])
  })

  it('looks at all pages as four visitors, three of them in browsers of their own', async () => {
    const { run, browsing } = await scan()
    expect(run.passes.map(({ pass, outcome }) => `${pass} ${outcome}`)).toEqual([
      'before done',
      'refused done',
      'accepted done',
      'withdrawn done',
    ])
    expect(browsing.profiles).toHaveLength(3)
    const own = (pass: string) =>
      browsing.visits.filter((visit) => visit.startsWith(pass)).map((visit) => visit.replace(SITE, ''))
    expect(own('refused')).toEqual(['refused refuse /', 'refused /', 'refused /a', 'refused /b'])
    expect(own('withdrawn')).toEqual(['withdrawn withdraw /', 'withdrawn /', 'withdrawn /a', 'withdrawn /b'])
    expect(browsing.visits.indexOf(`accepted ${SITE}/b`)).toBeLessThan(
      browsing.visits.indexOf(`withdrawn withdraw ${SITE}/`),
    )
    expect(browsing.closed()).toBe(3)
  })

  it('makes a pass for each category, with a yes to that one', async () => {
    const { browsing, run } = await scan({ categories: ['analytics'] })
    expect(browsing.visits).toContain(`category:analytics analytics ${SITE}/`)
    expect(run.passes.at(-1)).toEqual({ pass: 'category:analytics', outcome: 'done' })
  })

  it('looks at a site without a banner once', async () => {
    const { run, browsing } = await scan({}, (url) => shop(url, { pass: 'before' }) && { links: [] })
    expect(browsing.visits).toHaveLength(1)
    expect(run.passes.map(({ outcome }) => outcome)).toEqual(['done', 'no-banner', 'no-banner', 'no-banner'])
  })

  it('says where an answer could not be given, and does not withdraw what was never given', async () => {
    const { run, browsing } = await scan({}, (url, visit) => ({
      ...shop(url, visit),
      ...(visit.answer && { answered: false }),
    }))
    expect(run.passes.map(({ outcome }) => outcome)).toEqual(['done', 'no-answer', 'no-answer', 'no-answer'])
    expect(browsing.visits.filter((visit) => visit.includes('withdraw'))).toEqual([])
  })

  it('keeps to robots.txt for pages that it finds, unless it is told otherwise', async () => {
    const robots = { '/robots.txt': 'User-agent: *\nDisallow: /a\n' }
    const { paths, run } = await scan({}, shop, robots)
    expect([paths, run.kept]).toEqual([['/', '/b'], [`${SITE}/a`]])
    expect((await scan({ ignoreRobots: true }, shop, robots)).paths).toEqual(['/', '/a', '/b'])
  })

  it('takes pages from a sitemap and from those that it names', async () => {
    const texts = {
      '/sitemap.xml': `<sitemapindex><sitemap><loc>${SITE}/more.xml</loc></sitemap></sitemapindex>`,
      '/more.xml': `<urlset><url><loc>${SITE}/deeper</loc></url><url><loc>https://other.co.th/x</loc></url></urlset>`,
    }
    const { paths } = await scan({ sitemap: `${SITE}/sitemap.xml`, depth: 0 }, shop, texts)
    expect(paths).toEqual(['/', '/deeper'])
  })

  it('pauses between two pages, and visits no broken page again', async () => {
    const { waits, run } = await scan({ pause: 7 }, (url, visit) =>
      url.endsWith('/a') ? { status: 500, failure: 'HTTP 500' } : shop(url, visit),
    )
    expect(waits.length).toBeGreaterThan(4)
    expect(new Set(waits)).toEqual(new Set([7]))
    expect(run.observations.filter(({ url }) => url.endsWith('/a')).map(({ pass }) => pass)).toEqual(['before'])
  })
})
