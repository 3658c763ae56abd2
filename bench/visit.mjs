import { newVisitor, openTab } from './browser.mjs'
import { pageOf } from './page.mjs'
import { unthrottled } from './profiles.mjs'
import { readTrace, traced } from './trace.mjs'

/** How long a finger stays down, in ms: 60 to 100 are usual. */
const press = 80
/** Between the first sign of a person and the click, in ms: idle work begins within it. */
const pause = 200

/** Long enough for Event Timing to have reported what a click cost, in ms. */
const afterClick = 500

/** How long after the banner a finger comes that nothing has announced, in ms: at once, and after reading. */
const soon = 250
const later = 2000

/**
 * One contestant in one round: a first visit with a click on accept, then the same visitor again, twice (the second time
 * under a trace), then another visitor under a trace who opens the settings, three who tap without any sign before it, and
 * one whose heap is weighed. Times in ms, sizes in bytes.
 *
 * @param {{ browser: import('playwright-core').Browser, server: Awaited<ReturnType<import('./server.mjs').serve>>,
 *   contestant: import('./contestants.mjs').Contestant, profile: { cpu: number, down: number, up: number, latency: number } }} place
 */
export async function visit({ browser, server, contestant, profile }) {
  const bench = { browser, server, contestant, profile, url: `${server.origin}/${contestant.name}/page` }
  const undecided = await asVisitor(browser, async (visitor) => ({
    ...(await firstVisit(bench, visitor)),
    ...(await returningVisit(bench, visitor)),
    ...(await tracedReturn(bench, visitor)),
  }))
  const traced = await asVisitor(browser, (visitor) => tracedFirst(bench, visitor))
  const taps = contestant.accept ? await coldTaps(bench) : {}
  const heap = await asVisitor(browser, (visitor) => heapOf(bench, visitor))
  return { ...undecided, ...traced, ...taps, heap }
}

/** What `act` finds out with a visitor who has never been here, and is gone afterwards. */
export async function asVisitor(browser, act) {
  const visitor = await newVisitor(browser)
  return act(visitor).finally(() => visitor.close())
}

/** A page with a banner, seen for the first time. */
async function firstVisit({ server, contestant, profile, url }, visitor) {
  const tab = await openTab(visitor, profile, contestant)
  await tab.page.goto(url)
  if (contestant.accept) await tab.banner()
  await tab.settled()
  const seen = await tab.seen()
  const elements = await addedElements(tab, contestant)
  const load = {
    quietBytes: sum(tab.requests.map(({ bytes }) => bytes)),
    paint: seen.paint,
    blocking: blockingTime(seen.longTasks),
    shift: seen.shift,
    elements,
  }
  if (!contestant.accept) return load
  if (seen.ran.length > 0) throw new Error('a gated script ran before consent')
  await click(tab, contestant.accept)
  await tab.page.waitForTimeout(afterClick)
  await tab.settled()
  const { click: clicked, ran, interactions } = await tab.seen()
  await tab.close()
  if (ran.length === 0) throw new Error('no gated script ran after accept')
  const before = tab.requests.filter(({ sentAt }) => sentAt < seen.origin + seen.banner)
  return {
    ...load,
    banner: seen.banner,
    requests: before.length,
    gzip: sum(before.map(({ path }) => server.sizes(path).gzip)),
    br: sum(before.map(({ path }) => server.sizes(path).br)),
    accept: ran[0] - clicked,
    interaction: Math.max(8, ...interactions),
  }
}

/** The same visitor again, who has answered. */
async function returningVisit({ contestant, profile, url }, visitor) {
  const tab = await openTab(visitor, profile)
  await tab.page.goto(url)
  await tab.settled()
  const { ran, longTasks, paint } = await tab.seen()
  const fetched = tab.requests.filter(({ cached }) => !cached)
  const elements = await addedElements(tab, contestant)
  await tab.close()
  if (contestant.accept && ran.length === 0) throw new Error('no gated script ran on the returning visit')
  return {
    returnPaint: paint,
    returnRequests: fetched.length,
    returnBytes: sum(fetched.map(({ bytes }) => bytes)),
    returnElements: elements,
    returnBlocking: blockingTime(longTasks),
    ...(contestant.accept && { returnRan: ran[0] }),
  }
}

async function tracedReturn({ browser, server, contestant, profile, url }, visitor) {
  const tab = await openTab(visitor, profile)
  const events = await traced(browser, tab.page, async () => {
    await tab.page.goto(url)
    await tab.settled()
  })
  await tab.close()
  const read = readTrace(events, { url, widget: contestant.widget && server.origin + contestant.widget })
  return {
    returnScript: read.script,
    ...(read.decision !== undefined && { returnDecision: read.decision, returnSameTask: Number(read.sameTask) }),
  }
}

/** A first visit under a trace; then, with the trace stopped, the way to the settings. */
async function tracedFirst({ browser, contestant, profile, url }, visitor) {
  const tab = await openTab(visitor, profile, contestant)
  const events = await traced(browser, tab.page, async () => {
    await tab.page.goto(url)
    if (contestant.accept) await tab.banner()
    await tab.settled()
  })
  const { script, scriptToBanner } = readTrace(events, { url })
  if (!contestant.settings) return { script }
  await tab.page.evaluate((path) => window.bench.watchDialog(path), contestant.dialog)
  await click(tab, contestant.settings)
  await tab.page.waitForFunction(() => window.bench.dialog !== undefined, undefined, { polling: 200 })
  const seen = await tab.seen()
  await tab.close()
  return { script, scriptToBanner, settings: seen.dialog - seen.click }
}

/** A phone has no pointer that hovers first: the tap is all that the page gets to know. */
async function coldTaps({ browser, contestant, profile, url }) {
  const visit = (path, delay, read) =>
    asVisitor(browser, async (visitor) => {
      const tab = await openTab(visitor, profile, contestant)
      await tab.page.goto(url)
      await tab.banner()
      await tab.page.evaluate((dialog) => window.bench.watchDialog(dialog), contestant.dialog)
      await tab.page.waitForTimeout(delay)
      await coldTap(tab, path)
      const time = await read(tab)
      await tab.close()
      return time
    })
  const accepted = async (tab) => {
    await tab.page.waitForTimeout(afterClick)
    await tab.settled()
    const { click: clicked, ran } = await tab.seen()
    if (ran.length === 0) throw new Error('no gated script ran after a tap on accept')
    return ran[0] - clicked
  }
  const opened = async (tab) => {
    await tab.page.waitForFunction(() => window.bench.dialog !== undefined, undefined, { polling: 200 })
    const { click: clicked, dialog } = await tab.seen()
    return dialog - clicked
  }
  return {
    acceptSoon: await visit(contestant.accept, soon, accepted),
    acceptLater: await visit(contestant.accept, later, accepted),
    settingsSoon: await visit(contestant.settings, soon, opened),
  }
}

/** A finger on the glass, and off it again. */
async function coldTap(tab, path) {
  const { x, y } = await tab.page.evaluate((target) => window.bench.centreOf(target), path)
  const touch = (type, touchPoints) => tab.devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', [{ x, y }])
  await tab.page.waitForTimeout(press)
  await touch('touchEnd', [])
}

/**
 * The heap with the banner on the screen. The probe must not look for the banner here: what the browser sets up for its
 * first `getComputedStyle` is on the heap too, and would be charged to the widget. How slow the phone is does not matter.
 */
async function heapOf({ contestant, url }, visitor) {
  const tab = await openTab(visitor, unthrottled)
  await tab.page.goto(url)
  await tab.settled()
  await tab.devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await tab.devtools.send('Runtime.getHeapUsage')
  if (contestant.accept && !(await isAsking(tab, contestant))) throw new Error('no banner while the heap was weighed')
  return usedSize
}

/**
 * A click as a person makes it: trusted, with a finger that stays down for a moment, in ms. Nobody clicks on a page that
 * they have not touched before, so what a widget does at the first sign of a person is done by then.
 */
export async function click(tab, path) {
  await tab.page.mouse.move(4, 4)
  await tab.page.waitForTimeout(pause)
  await tab.settled()
  const { x, y } = await tab.page.evaluate((target) => window.bench.centreOf(target), path)
  await tab.page.mouse.click(x, y, { delay: press })
}

/** Whether the banner is on the screen now. */
export function isAsking(tab, contestant) {
  return tab.page.evaluate((path) => window.bench.isShown(path), contestant.accept)
}

/** Elements in the page that its own HTML does not make. */
function addedElements(tab, contestant) {
  return tab.page.evaluate((source) => {
    const own = new DOMParser().parseFromString(source, 'text/html')
    return window.bench.countElements() - window.bench.countElements(own)
  }, pageOf(contestant))
}

/** What long tasks took beyond 50 ms each. */
function blockingTime(durations) {
  return sum(durations.map((duration) => Math.max(0, duration - 50)))
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
