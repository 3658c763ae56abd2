import type { Browser } from 'playwright-core'
import type { Shot, TakePictures } from '../evidence/pictures.ts'
import { launch } from './open-browsing.ts'

/** As tall as most screens; it grows where something has to be scrolled to be seen whole. */
const HEIGHT = 844
const TALLEST = 8000
const PATIENCE = 20_000
/** The page itself is there, and nobody else: a picture sends no receipt and loads no service. */
const OFFLINE = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
const PLACES = { banner: 'yinyom-ui .banner', settings: 'yinyom-ui .s-dialog' }

/** Takes pictures of what a first visitor is asked, each in a browser with nothing in it. */
export const takePictures: TakePictures = async ({ url, shots, browser: asked, env }) => {
  const browser = await launch({
    ...(asked !== undefined && { browser: asked }),
    env,
    quiet: 0,
    patience: PATIENCE,
    resolver: OFFLINE,
  })
  try {
    const pictures: (Uint8Array | undefined)[] = []
    for (const shot of shots) pictures.push(await takeOne(browser, url, shot))
    return pictures
  } finally {
    await browser.close()
  }
}

async function takeOne(browser: Browser, url: string, { surface, lang, width }: Shot): Promise<Uint8Array | undefined> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    locale: lang === 'th' ? 'th-TH' : 'en-GB',
    timezoneId: 'Asia/Bangkok',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    await page.goto(`${url}?lang=${lang}`, { timeout: PATIENCE })
    if (surface === 'settings') {
      const open = `window.Yinyom && window.Yinyom.open('settings').then(() => true, () => false)`
      await page.evaluate(open)
    }
    const place = page.locator(PLACES[surface])
    const isThere = await place.waitFor({ timeout: PATIENCE }).then(
      () => true,
      () => false,
    )
    if (!isThere) return undefined
    const hidden = await place.evaluate((element) => {
      const all = [element, ...element.querySelectorAll('*')].filter((one) =>
        /auto|scroll/.test(getComputedStyle(one).overflowY),
      )
      return Math.max(0, ...all.map((one) => one.scrollHeight - one.clientHeight))
    })
    // A dialog takes a part of the window only, so that a window which is taller by the rest of it does not do.
    if (hidden > 1) await page.setViewportSize({ width, height: Math.min(TALLEST, HEIGHT + 2 * hidden) })
    return await page.screenshot({ animations: 'disabled', caret: 'hide' })
  } finally {
    await context.close()
  }
}
