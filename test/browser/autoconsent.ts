import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'

/** What the client tells the browser that it runs in; see its own messages. */
interface Message {
  readonly type: string
  readonly cmp?: string
  readonly result?: boolean
  readonly totalClicks?: number
  readonly details?: unknown
  readonly id?: string
  readonly code?: string
  readonly state?: { readonly findCmpAttempts: number }
}

/** DuckDuckGo's client as it runs on every page that its user opens. */
export interface Autoconsent {
  /** All that it has told on this page and those before it, oldest first. */
  readonly told: readonly Message[]
  /** Makes it run the rule's own `test`; the answer comes as `selfTestResult`. */
  selfTest(): Promise<void>
}

interface ClientWindow {
  autoconsentReceiveMessage(message: unknown): Promise<void>
}

const require = createRequire(import.meta.url)
// The package's `exports` name a bundle in `dist`, and beside it is the one for a browser that is driven.
const dist = join(require.resolve('@duckduckgo/autoconsent'), '..')
const script = readFileSync(join(dist, 'autoconsent.playwright.js'), 'utf8')
const { autoconsent: published } = require('@duckduckgo/autoconsent/rules/rules.json') as { autoconsent: unknown[] }

const CONFIG = { enabled: true, enablePrehide: true, enableCosmeticRules: true, detectRetries: 20 }

/** Puts the client on every page that `page` opens from now on, with all published rules and `rule`. */
export async function installAutoconsent(
  page: Page,
  rule: unknown,
  autoAction: 'optOut' | 'optIn',
): Promise<Autoconsent> {
  const told: Message[] = []
  const tell = (frame: Frame, message: unknown) =>
    frame.evaluate((one) => (window as unknown as ClientWindow).autoconsentReceiveMessage(one), message)
  const answer = async (frame: Frame, { type, id, code }: Message) => {
    if (type === 'init') {
      const rules = { autoconsent: [...published, rule] }
      await tell(frame, { type: 'initResp', config: { ...CONFIG, autoAction }, rules })
    } else if (type === 'eval') {
      await tell(frame, { type: 'evalResp', id, result: await frame.evaluate(code!) })
    }
  }
  await page.exposeBinding('autoconsentSendMessage', ({ frame }, message: Message) => {
    if (frame === page.mainFrame()) told.push(message)
    // A page that is left in between takes no answer, and needs none.
    answer(frame, message).catch(() => {})
  })
  await page.addInitScript(script)
  return { told, selfTest: () => tell(page.mainFrame(), { type: 'selfTest' }) }
}
