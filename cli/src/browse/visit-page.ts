import type { BrowserContext, Cookie, Page, Response } from 'playwright-core'
import type { PageObservation, SeenBanner, SeenCookie } from '../scan/observation.ts'
import type { VisitOptions } from '../scan/browsing.ts'
import { decodePage } from './decode-page.ts'
import { answerBanner, findBanner } from './answer-banner.ts'
import { readFrame } from './page-script.ts'
import { watchRequests } from './watch-requests.ts'
import type { Watch } from './watch-requests.ts'

/** How long a page is waited for. */
export interface Pace {
  readonly quiet: number
  readonly patience: number
}

const DAY = 86_400_000
/** A page that does not answer by then is read without it. */
const READING = 3000
const STEPS = 25
/** How long a banner is looked for where an answer must be given. */
const BANNER = 4000

type Read = Awaited<ReturnType<typeof readFrame>>
const NOTHING: Read = { storage: [], snippets: [], links: [], dataLayer: [] }

/** Opens a page in a browser, as `Profile.visit` promises it. */
export async function visitPage(
  context: BrowserContext,
  url: string,
  { pass, answer, picture }: VisitOptions,
  pace: Pace,
): Promise<PageObservation> {
  const page = await context.newPage()
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
  page.on('popup', (popup) => void popup.close().catch(() => {}))
  const watch = await watchRequests(context, page)
  try {
    const { response, failure } = await open(page, url, pace)
    await scroll(page, watch, pace)
    // Whoever has answered is asked no more.
    const isAsked = pass === 'before' || answer !== undefined
    const banner = isAsked ? await within(findBanner(page), undefined) : undefined
    const answered = answer && (await give(page, answer, banner, watch, pace))
    const frames = await Promise.all(page.frames().map((frame) => within(frame.evaluate(readFrame), NOTHING)))
    const [own = NOTHING] = frames
    const shot = picture ? await within(page.screenshot({ type: 'jpeg', quality: 55 }), undefined) : undefined
    return {
      pass,
      url,
      landed: page.url(),
      status: response?.status() ?? 0,
      ...(failure && { failure }),
      html: await htmlOf(response),
      requests: await watch.requests(),
      writes: await within(watch.writes(), []),
      cookies: (await context.cookies()).map(toCookie),
      storage: frames.flatMap(({ storage }) => storage),
      frames: page
        .frames()
        .slice(1)
        .map((frame) => frame.url()),
      snippets: own.snippets,
      links: own.links,
      dataLayer: own.dataLayer,
      ...(banner && { banner }),
      ...(answer && { answered: answered === true }),
      ...(shot && { picture: shot.toString('base64') }),
    }
  } finally {
    watch.stop()
    await within(page.close(), undefined)
  }
}

async function open(page: Page, url: string, { patience }: Pace): Promise<{ response?: Response; failure?: string }> {
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience * 3 })
    await page.waitForLoadState('load', { timeout: patience }).catch(() => {})
    if (!response) return {}
    return response.status() >= 400 ? { response, failure: `HTTP ${response.status()}` } : { response }
  } catch (error) {
    return {
      failure: String((error as Error).message)
        .split('\n')[0]!
        .slice(0, 200),
    }
  }
}

/** To the end of the page, for what waits to be seen; then back, and wait. */
async function scroll(page: Page, watch: Watch, pace: Pace): Promise<void> {
  const down = page.evaluate(async (most) => {
    const step = innerHeight || 800
    for (let at = 1; at <= most && at * step < document.documentElement.scrollHeight + step; at++) {
      scrollTo(0, at * step)
      await new Promise((done) => setTimeout(done, 40))
    }
    scrollTo(0, 0)
  }, STEPS)
  await within(down, undefined)
  await settle(watch, pace)
}

async function give(
  page: Page,
  answer: NonNullable<VisitOptions['answer']>,
  found: SeenBanner | undefined,
  watch: Watch,
  pace: Pace,
): Promise<boolean> {
  let banner = found
  const isAsked = answer === 'accept' || answer === 'refuse'
  for (const until = Date.now() + (isAsked ? BANNER : 0); !banner && Date.now() < until;) {
    await page.waitForTimeout(200).catch(() => {})
    banner = await within(findBanner(page), undefined)
  }
  watch.restart()
  const isGiven = await within(answerBanner(page, answer, banner), false, READING * 4)
  await settle(watch, pace)
  await page.waitForLoadState('load', { timeout: pace.patience }).catch(() => {})
  return isGiven
}

/** Waits until nothing has been asked for in a while. */
async function settle(watch: Watch, { quiet, patience }: Pace): Promise<void> {
  for (const until = Date.now() + patience; watch.quiet() < quiet && Date.now() < until;) {
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** The result, or `otherwise` where it fails or a page hangs. */
async function within<T, O>(work: Promise<T>, otherwise: O, milliseconds = READING): Promise<T | O> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<O>((done) => (timer = setTimeout(() => done(otherwise), milliseconds)))
  try {
    return await Promise.race([work.catch(() => otherwise), late])
  } finally {
    clearTimeout(timer)
  }
}

async function htmlOf(response: Response | undefined): Promise<string> {
  const type = response?.headers()['content-type'] ?? ''
  if (!response || (type && !/html|xml/i.test(type))) return ''
  const body = await within(response.body(), undefined)
  return body ? decodePage(body, type) : ''
}

function toCookie({ name, domain, path, expires, secure, httpOnly, sameSite }: Cookie): SeenCookie {
  const days = expires < 0 ? -1 : (expires * 1000 - Date.now()) / DAY
  return { name, domain, path, days: Math.round(days * 100) / 100, secure, httpOnly, sameSite }
}

/** What is told of a page that took its browser down. */
export function failedVisit(url: string, { pass, answer }: VisitOptions, error: unknown): PageObservation {
  return {
    pass,
    url,
    landed: url,
    status: 0,
    failure: String((error as Error).message ?? error)
      .split('\n')[0]!
      .slice(0, 200),
    html: '',
    requests: [],
    cookies: [],
    writes: [],
    storage: [],
    frames: [],
    snippets: [],
    links: [],
    dataLayer: [],
    ...(answer && { answered: false }),
  }
}
