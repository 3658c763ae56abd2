import { strict as assert } from 'node:assert'
import { chromium } from 'playwright-core'

/** Chromium in which every visit is a visitor whom nobody knows. Every host name is this machine. */
export async function openBrowser(executablePath) {
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * 127.0.0.1',
    ],
  })
  return { visit: (url) => newVisit(browser, url), close: () => browser.close() }
}

async function newVisit(browser, url) {
  const context = await browser.newContext({ locale: 'th-TH', viewport: { width: 390, height: 844 } })
  // Every browser asks for it, and no example has one.
  await context.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  const page = await context.newPage()
  const errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' || text.includes('[Yinyom]')) errors.push(text)
  })
  await page.addInitScript(() => {
    window.seen = []
    for (const name of ['prompt', 'decision', 'problem'])
      addEventListener(`yinyom:${name}`, ({ detail }) => window.seen.push({ name, detail }))
  })
  await page.goto(url)
  return { ...actionsOn(page), page, errors, close: () => context.close() }
}

/** What a visitor does and sees, whatever the site is made with. */
function actionsOn(page) {
  const banner = page.locator('yinyom-ui .banner')
  const tab = page.locator('yinyom-ui button.tab')
  const count = (name) => page.evaluate((one) => window.seen.filter((event) => event.name === one).length, name)
  const answer = (action) =>
    until(async () => {
      // A yes in the first moments of the question is not taken; a person would press again.
      if (await banner.isVisible()) await banner.locator(`[data-action=${action}]`).click()
      return !(await banner.isVisible())
    }, `the banner takes ${action}`)
  return {
    banner,
    tab,
    accept: () => answer('accept'),
    reject: () => answer('reject'),
    /** How often a value of the page has been counted up; 0 where it is not there. */
    ran: (name) => page.evaluate((one) => window[one] ?? 0, name),
    text: (selector) => page.locator(selector).innerText(),
    decisions: () => count('decision'),
    prompts: () => count('prompt'),
    /** Decisions that Google Tag Manager would have heard of. */
    pushes: () =>
      page.evaluate(() => (window.dataLayer ?? []).filter(({ event }) => event === 'yinyom_decision').length),
    /** Holds that the question is on the screen, in one copy. */
    async isAsked() {
      await banner.waitFor()
      assert.equal(await page.locator('yinyom-ui').count(), 1)
    },
    /** Long enough for anything that should not come, had it been on its way. */
    settled: () => page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 500))),
  }
}

/** Resolved once `holds` does; a busy machine may take its time. */
export async function until(holds, what) {
  const end = Date.now() + 60_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}
