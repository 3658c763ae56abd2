import type { Browsing, Profile, ProfileOptions } from './browsing.ts'
import type { Answer, PageObservation, Pass } from './observation.ts'
import { linksToFollow, ownPages } from './page-list.ts'
import { createPageFeed } from './page-feed.ts'
import type { PageFeed } from './page-feed.ts'
import { readRobots } from './robots.ts'
import { hostOf } from './site-of.ts'
import { readSitemap } from './sitemap.ts'

/** How robots.txt calls this tool. */
export const AGENT = 'yinyom-scan'
const MOST_SITEMAPS = 20

/** What to look at, and how. */
export interface ScanPlan {
  /** Pages to begin with, whole addresses; at least one. */
  readonly start: readonly string[]
  /** Address of a sitemap whose pages are looked at, too. */
  readonly sitemap?: string
  /** How many links away from the start a page may be. */
  readonly depth: number
  /** How many pages at most. */
  readonly max: number
  readonly ignoreRobots: boolean
  /** Milliseconds between two pages. */
  readonly pause: number
  /** Categories that get a pass of their own. */
  readonly categories: readonly string[]
  readonly pictures: boolean
  readonly profile: ProfileOptions
}

export interface ScanPorts {
  readonly browsing: Browsing
  /** The text at an address; undefined where there is none. */
  readonly readText: (url: string) => Promise<string | undefined>
  readonly wait: (milliseconds: number) => Promise<unknown>
  /** `at`: how many pages of the pass have been begun. */
  readonly progress: (pass: Pass, at: number, url: string) => void
}

/** Whether a pass could be made: `no-banner`, `no-answer` (the button was not found) or done. */
export interface PassRun {
  readonly pass: Pass
  readonly outcome: 'done' | 'no-banner' | 'no-answer'
}

export interface ScanRun {
  readonly observations: readonly PageObservation[]
  readonly passes: readonly PassRun[]
  /** Pages that robots.txt keeps a scan away from. */
  readonly kept: readonly string[]
  /** Pages that were found and are beyond `max`. */
  readonly beyond: number
}

/**
 * Looks at a site as several visitors do, each with a browser of their own: one who does not answer, one who refuses, one
 * who accepts and then withdraws, and one for each of `categories`. The first finds the pages; the others follow.
 */
export async function scanSite(plan: ScanPlan, ports: ScanPorts): Promise<ScanRun> {
  const feed = createPageFeed()
  let tellBanner: (url: string | undefined) => void = () => {}
  const banner = new Promise<string | undefined>((done) => (tellBanner = done))
  const walking = walkUnanswered(plan, ports, feed, tellBanner).finally(() => {
    feed.end()
    tellBanner(undefined)
  })
  const following = banner.then((asked) => (asked === undefined ? [] : followAll(plan, ports, feed, asked)))
  const [walk, others] = await Promise.all([walking, following])
  const passes = others.length
    ? others.flatMap((one) => one.passes)
    : (['refused', 'accepted', 'withdrawn'] as const).map((pass) => ({ pass, outcome: 'no-banner' as const }))
  return {
    observations: [...walk.observations, ...others.flatMap(({ observations }) => observations)],
    passes: [{ pass: 'before', outcome: 'done' }, ...passes],
    kept: walk.kept,
    beyond: walk.beyond,
  }
}

async function followAll(plan: ScanPlan, ports: ScanPorts, feed: PageFeed, asked: string): Promise<Followed[]> {
  const follow = (answers: readonly (readonly [Pass, Answer])[]) =>
    inProfile(plan, ports, (profile) => answerAndLook(plan, ports, profile, asked, feed, answers))
  // Categories one after another beside the longest pass, so that no more than three pages load at a time.
  const refused = follow([['refused', 'refuse']])
  const categories = refused.then(async () => {
    const followed: Followed[] = []
    for (const category of plan.categories) followed.push(await follow([[`category:${category}`, { category }]]))
    return followed
  })
  const accepted = follow([
    ['accepted', 'accept'],
    ['withdrawn', 'withdraw'],
  ])
  const [first, second, others] = await Promise.all([refused, accepted, categories])
  return [first, second, ...others]
}

async function inProfile<T>({ profile }: ScanPlan, { browsing }: ScanPorts, use: (profile: Profile) => Promise<T>) {
  const opened = await browsing.open(profile)
  try {
    return await use(opened)
  } finally {
    await opened.close()
  }
}

/** The first pass: nobody answers, and each page tells of the next ones. */
async function walkUnanswered(
  plan: ScanPlan,
  ports: ScanPorts,
  feed: PageFeed,
  tellBanner: (url: string) => void,
): Promise<Omit<ScanRun, 'passes'>> {
  const robots = await robotsOf(plan, ports)
  const kept: string[] = []
  const known = new Set<string>()
  const queue: { readonly url: string; readonly depth: number }[] = []
  const add = (url: string, depth: number, isAsked = false) => {
    if (known.has(url)) return
    known.add(url)
    if (!isAsked && !robots(url)) kept.push(url)
    else queue.push({ url, depth })
  }
  // What the owner names is looked at, whatever robots.txt says to strangers.
  for (const url of plan.start) add(url, 0, true)
  for (const url of await pagesOfSitemap(plan, ports)) add(url, plan.depth)

  const observations = await inProfile(plan, ports, async (profile) => {
    const seen: PageObservation[] = []
    for (let at = 0; at < queue.length && at < plan.max; at++) {
      const { url, depth } = queue[at]!
      ports.progress('before', at + 1, url)
      if (at > 0) await ports.wait(plan.pause)
      const visit = await profile.visit(url, { pass: 'before', picture: plan.pictures && at === 0 })
      seen.push(visit)
      if (visit.banner) tellBanner(url)
      if (visit.status > 0 && !visit.failure) feed.push(url)
      if (depth < plan.depth) for (const link of linksToFollow(visit.links, visit.landed)) add(link, depth + 1)
    }
    return seen
  })
  return { observations, kept, beyond: Math.max(0, queue.length - plan.max) }
}

interface Followed {
  readonly observations: PageObservation[]
  readonly passes: PassRun[]
}

/** Gives one answer after another in one browser, and looks at all pages after each. */
async function answerAndLook(
  plan: ScanPlan,
  ports: ScanPorts,
  profile: Profile,
  asked: string,
  feed: PageFeed,
  answers: readonly (readonly [Pass, Answer])[],
): Promise<Followed> {
  const observations: PageObservation[] = []
  const passes: PassRun[] = []
  let isOpen = true
  for (const [pass, answer] of answers) {
    const given: PageObservation | undefined = isOpen ? await profile.visit(asked, { pass, answer }) : undefined
    isOpen = given?.answered === true
    passes.push({ pass, outcome: isOpen ? 'done' : 'no-answer' })
    if (!given || !isOpen) continue
    observations.push(given)
    for (let at = 0, url = await feed.at(0); url !== undefined; url = await feed.at(++at)) {
      ports.progress(pass, at + 1, url)
      await ports.wait(plan.pause)
      observations.push(await profile.visit(url, { pass, picture: plan.pictures && at === 0 }))
    }
  }
  return { observations, passes }
}

async function robotsOf({ start, ignoreRobots }: ScanPlan, { readText }: ScanPorts): Promise<(url: string) => boolean> {
  if (ignoreRobots) return () => true
  const [first = ''] = start
  const text = await readText(new URL('/robots.txt', first).href)
  const robots = readRobots(text ?? '', AGENT)
  return (url) => {
    const { pathname, search } = new URL(url)
    return hostOf(url) !== hostOf(first) || robots(`${pathname}${search}`)
  }
}

async function pagesOfSitemap({ sitemap, start }: ScanPlan, { readText }: ScanPorts): Promise<string[]> {
  if (sitemap === undefined) return []
  const pages: string[] = []
  const queue = [sitemap]
  for (let at = 0; at < queue.length && at < MOST_SITEMAPS; at++) {
    const found = readSitemap((await readText(queue[at]!)) ?? '')
    pages.push(...found.pages)
    for (const further of ownPages(found.sitemaps, start[0]!)) if (!queue.includes(further)) queue.push(further)
  }
  return ownPages(pages, start[0]!)
}
