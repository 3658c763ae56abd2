import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { probeSource } from './probe.mjs'

const viewport = { width: 412, height: 823 }
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Quiet for this long, in ms, with nothing on the way: the page has settled. Longer than any latency we set. */
const quiet = 1000
const patience = 30_000

/** Starts Chromium: the one named by `CHROMIUM_PATH`, the system's, or the one that playwright has installed. */
export async function launch() {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', chromium.executablePath()]
  const executablePath = known.find((path) => path && existsSync(path))
  if (executablePath === undefined)
    throw new Error('No Chromium found. Set CHROMIUM_PATH, or run: npx playwright-core install chromium')
  return chromium.launch({ executablePath, args })
}

/** A visitor who has never been here: no cache, no cookie, no storage. */
export function newVisitor(browser) {
  return browser.newContext({ viewport, hasTouch: true })
}

/**
 * An empty tab with the throttles set and the probe waiting for the next page.
 *
 * @param {import('playwright-core').BrowserContext} visitor
 * @param {{ cpu: number, down: number, up: number, latency: number }} profile
 * @param {{ accept?: readonly string[] }} watched whose banner the probe looks for; without `accept` it looks for none
 */
export async function openTab(visitor, profile, { accept } = {}) {
  const page = await visitor.newPage()
  const devtools = await visitor.newCDPSession(page)
  const traffic = await watchTraffic(devtools)
  let announce
  const banner = new Promise((resolve) => (announce = resolve))
  devtools.on('Runtime.bindingCalled', ({ name }) => name === 'benchBanner' && announce())
  await devtools.send('Runtime.enable')
  await devtools.send('Runtime.addBinding', { name: 'benchBanner' })
  await devtools.send('Page.enable')
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: probeSource(accept) })
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.latency,
    downloadThroughput: profile.down,
    uploadThroughput: profile.up,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu })
  return {
    page,
    devtools,
    /** All requests of the page but the page itself, oldest first. */
    requests: traffic.requests,
    /** Resolved once the banner has been seen. */
    banner: () => within(banner, 'the banner'),
    /** Resolved once nothing has been on the way for a while. */
    settled: () => traffic.settled(),
    /** What the probe has seen so far. */
    seen: () => page.evaluate(seenByProbe),
    close: () => page.close(),
  }
}

/** Runs in the page. */
function seenByProbe() {
  const { banner, click, dialog, shift, longTasks, interactions } = window.bench
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  return {
    banner,
    click,
    dialog,
    shift,
    longTasks,
    interactions,
    paint,
    ran: window.ran ?? [],
    origin: performance.timeOrigin,
  }
}

async function watchTraffic(devtools) {
  const requests = []
  const open = new Map()
  let last = Date.now()
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type, wallTime }) => {
    last = Date.now()
    const entry = { path: new URL(request.url).pathname, sentAt: wallTime * 1000, cached: false, bytes: 0 }
    open.set(requestId, entry)
    if (type !== 'Document' && !request.url.startsWith('data:')) requests.push(entry)
  })
  devtools.on('Network.requestServedFromCache', ({ requestId }) => {
    const entry = open.get(requestId)
    if (entry) entry.cached = true
  })
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    const entry = open.get(requestId)
    if (entry && (response.fromDiskCache || response.fromPrefetchCache)) entry.cached = true
  })
  const end = ({ requestId, encodedDataLength = 0 }) => {
    last = Date.now()
    const entry = open.get(requestId)
    if (entry && !entry.cached) entry.bytes = encodedDataLength
    open.delete(requestId)
  }
  devtools.on('Network.loadingFinished', end)
  devtools.on('Network.loadingFailed', end)
  await devtools.send('Network.enable')
  return {
    requests,
    async settled() {
      const limit = Date.now() + patience
      last = Date.now()
      while (open.size > 0 || Date.now() - last < quiet) {
        if (Date.now() > limit) throw new Error('the page did not settle')
        // oxlint-disable-next-line no-await-in-loop -- we wait on purpose
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
  }
}

/** Rejects when `promise` has not been resolved in time. */
function within(promise, what) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come within ${patience / 1000} s`)), patience)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
