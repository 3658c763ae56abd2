/*
 * How long the notice viewer keeps a slow phone busy: a notice of 200 kB is opened, scrolled through, searched and compared in
 * Chromium at a quarter of the machine's speed. `node bench/notice/main.mjs [rounds] [folder of the tag]`; build first.
 */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { bigNotices } from './big-notice.mjs'
import { median } from '../statistics.mjs'

const ROUNDS = Number(process.argv[2] ?? 5)
const TAG = process.argv[3] ?? join(import.meta.dirname, '../../dist')
const SLOWER = 4
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html; charset=utf-8' }

const notices = bigNotices()
const config = { site: 'bench', notices: { manifest: '/n/notices.json' } }
const PAGE = `<!doctype html><html lang="th"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>bench</title><script src="/tag/yinyom.js" defer data-config="/yinyom.json"></script>
<main><h1>bench</h1><button id="open" data-yinyom-open="notice">อ่าน</button></main></html>`

const server = createServer(async ({ url }, response) => {
  const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
  const own = { '/': PAGE, '/yinyom.json': JSON.stringify(config), ...notices }[path]
  const body = own ?? (await readFile(join(TAG, path.replace(/^\/tag\//, ''))).catch(() => undefined))
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? TYPES['.html'] })
  response.end(body)
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = `http://127.0.0.1:${server.address().port}/`

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
const samples = []
for (let round = 0; round < ROUNDS; round++) samples.push(await measure())
await browser.close()
server.close()
for (const name of Object.keys(samples[0])) {
  const values = samples.map((sample) => sample[name])
  console.log(
    `${name.padEnd(34)} ${Math.round(median(values))} (${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))})`,
  )
}

/** One visit. Milliseconds as the page's clock has them. */
// oxlint-disable-next-line max-lines-per-function -- one visit step by step, with what runs in the page
async function measure() {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript(() => {
    globalThis.tasks = []
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) globalThis.tasks.push([startTime, duration])
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(address)
  await page.locator('yinyom-ui .banner').waitFor()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.waitForTimeout(1000)
  const longest = async (work) => {
    const from = await page.evaluate(() => performance.now())
    const result = await work()
    await page.waitForTimeout(1500)
    const tasks = await page.evaluate(
      (start) => globalThis.tasks.filter(([at]) => at >= start).map(([, time]) => time),
      from,
    )
    return [Math.max(0, ...tasks), result, tasks.length]
  }
  const [openTask, opened] = await longest(() => page.evaluate(open))
  const [scrollTask, , scrollTasks] = await longest(() => page.evaluate(scroll))
  await page.locator('.n-opener').first().click()
  await page.waitForTimeout(1500)
  const [searchTask, searched, searchTasks] = await longest(() => page.evaluate(search, 'บุคคล 9'))
  await page.evaluate(search, '')
  await page.waitForTimeout(500)
  const [againTask] = await longest(() => page.evaluate(search, 'ระยะเวลา'))
  await context.close()
  return {
    'opening, until text is seen': opened,
    'opening, longest task': openTask,
    'scrolling, longest task': scrollTask,
    'scrolling, tasks over 50 ms': scrollTasks,
    'searching, longest task': searchTask,
    'searching, tasks over 50 ms': searchTasks,
    'searching, until hits are listed': searched,
    'searching again, longest task': againTask,
  }

  /** From the click until the first section has been painted. */
  async function open() {
    const from = performance.now()
    document.querySelector('#open').click()
    const root = () =>
      [...document.querySelector('yinyom-ui').shadowRoot.querySelectorAll('div')].find((one) => one.shadowRoot)
        ?.shadowRoot
    while (!root()?.querySelector('.n-text .n-part')) await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return performance.now() - from
  }

  async function scroll() {
    const root = [...document.querySelector('yinyom-ui').shadowRoot.querySelectorAll('div')].find(
      (one) => one.shadowRoot,
    ).shadowRoot
    const scroller = root.querySelector('.n-scroll')
    for (let step = 0; step < 60; step++) {
      scroller.scrollTop += step < 30 ? 500 : 4000
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    scroller.scrollTop = 0
  }

  /** Types letter by letter, and waits for the list. */
  async function search(words) {
    const root = [...document.querySelector('yinyom-ui').shadowRoot.querySelectorAll('div')].find(
      (one) => one.shadowRoot,
    ).shadowRoot
    const input = root.querySelector('input[type=search]')
    const from = performance.now()
    const put = (text) => {
      input.value = text
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    if (!words) return put('')
    for (let length = 1; length <= words.length; length++) {
      put(words.slice(0, length))
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    while (!root.querySelector('.n-hits li')) await new Promise((resolve) => setTimeout(resolve, 10))
    return performance.now() - from
  }
}
