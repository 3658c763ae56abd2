import { Builder, Capabilities, Key as Keys } from 'selenium-webdriver'
import type { WebDriver, WebElement } from 'selenium-webdriver'
import { WINDOW } from '../engine.ts'
import type { Engine, EngineTab, EngineVisitor, Key } from '../engine.ts'
import { startProgram } from './program.ts'
import { startDisplay } from './display.ts'
import { freePort } from '../../fixtures/free-port.ts'

const KEYS: Readonly<Record<Key, string>> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Space: Keys.SPACE,
  Escape: Keys.ESCAPE,
}

/** WebKitGTK by its own driver, on a screen that nobody sees. Each visitor is a browser of their own: it starts in no time. */
export async function startWebKit(driver: string): Promise<Engine> {
  const display = await startDisplay()
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const env = { ...display.env, LANGUAGE: 'th', LC_ALL: 'C.UTF-8' }
  const program = await startProgram(driver, [`--port=${port}`], env, () =>
    fetch(`${address}/status`).then(({ ok }) => ok),
  )
  const open = () =>
    new Builder()
      .usingServer(address)
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
      .build()
  const probe = await open()
  const version = (await probe.getCapabilities()).getBrowserVersion() ?? ''
  await probe.quit()
  return {
    version: `WebKitGTK ${version.split('.').slice(0, 2).join('.')}`,
    newVisitor: async () => visitorOf(await open()),
    async close() {
      await program.end()
      await display.end()
    },
  }
}

async function visitorOf(driver: WebDriver): Promise<EngineVisitor> {
  await driver.manage().setTimeouts({ script: 20_000, pageLoad: 20_000 })
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...WINDOW })
  const first = await driver.getWindowHandle()
  let isFirst = true
  let last: Promise<unknown> = Promise.resolve()
  /** The driver looks at one tab at a time, so that what is asked of several goes one after another. */
  const inTurn = <T>(handle: string, work: () => Promise<T>): Promise<T> => {
    const next = last.then(() => driver.switchTo().window(handle)).then(work)
    last = next.catch(() => {})
    return next
  }
  return {
    async newTab() {
      if (!isFirst) await driver.switchTo().newWindow('tab')
      const handle = isFirst ? first : await driver.getWindowHandle()
      isFirst = false
      return tabOf(driver, (work) => inTurn(handle, work))
    },
    leave: () => driver.quit(),
  }
}

function tabOf(driver: WebDriver, inTurn: <T>(work: () => Promise<T>) => Promise<T>): EngineTab {
  return {
    goto: (address) => inTurn(() => driver.get(address)),
    reload: () => inTurn(() => driver.navigate().refresh()),
    run: (expression) => inTurn(() => driver.executeScript(`return ${expression}`)),
    click: (expression) =>
      inTurn(async () => {
        const element = await driver.executeScript<WebElement | null>(`return ${expression}`)
        await element?.click()
        return Boolean(element)
      }),
    press: (key) => inTurn(() => driver.actions().sendKeys(KEYS[key]).perform()),
    point: (x, y) => inTurn(() => driver.actions().move({ x, y }).perform()),
    close: () => inTurn(() => driver.close()),
  }
}
