import type { Browser, Page } from 'playwright-core'
import { WINDOW } from '../engine.ts'
import type { Engine, EngineTab } from '../engine.ts'

/** Chromium, and Playwright's own builds of the others. */
export function playwrightEngine(name: string, browser: Browser): Engine {
  return {
    version: `${name} ${browser.version().split('.')[0]}`,
    async newVisitor() {
      const context = await browser.newContext({ viewport: WINDOW, locale: 'th-TH' })
      context.setDefaultTimeout(20_000)
      return { newTab: async () => tabOf(await context.newPage()), leave: () => context.close() }
    },
    close: () => browser.close(),
  }
}

function tabOf(page: Page): EngineTab {
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    run: (expression) => page.evaluate(expression),
    async click(expression) {
      const element = (await page.evaluateHandle<Node | null>(expression)).asElement()
      await element?.click()
      return element !== null
    },
    press: (key) => page.keyboard.press(key),
    point: (x, y) => page.mouse.move(x, y),
    close: () => page.close(),
  }
}
