import { launch } from 'puppeteer-core'
import type { ElementHandle, Page } from 'puppeteer-core'
import { WINDOW } from '../engine.ts'
import type { Engine, EngineTab } from '../engine.ts'

/** What a browser would otherwise ask or fetch by itself. */
const PREFERENCES = {
  'intl.accept_languages': 'th-TH, th',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
}

/** Firefox as it is installed: it speaks WebDriver BiDi by itself. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: WINDOW,
    extraPrefsFirefox: PREFERENCES,
  })
  const [, version] = /(\d+)\./.exec(await browser.version()) ?? []
  return {
    version: `Firefox ${version}`,
    async newVisitor() {
      const context = await browser.createBrowserContext()
      return { newTab: async () => tabOf(await context.newPage()), leave: () => context.close() }
    },
    close: () => browser.close(),
  }
}

function tabOf(page: Page): EngineTab {
  page.setDefaultTimeout(20_000)
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async click(expression) {
      const element = (await page.evaluateHandle(expression)).asElement() as ElementHandle | null
      await element?.click()
      return element !== null
    },
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    point: (x, y) => page.mouse.move(x, y),
    close: () => page.close(),
  }
}
