import type { Locator, Page } from 'playwright-core'
import type { Answer, SeenBanner } from '../scan/observation.ts'
import { TOOLS, WORDS } from './banners.ts'
import type { BannerTool } from './banners.ts'

const BUTTONS = 'button, [role=button], a, input[type=button], input[type=submit]'
/** What speaks of consent around a button that is known by its words alone. */
const TALK = /cookie|คุกกี้|consent|ยินยอม|privacy|ความเป็นส่วนตัว|pdpa/i
const LONGEST = 2000

/** The consent tool that asks on a page now. */
export async function findBanner(page: Page): Promise<SeenBanner | undefined> {
  const tool = await findTool(page)
  if (tool) return { tool: tool.id, name: tool.name }
  return (await buttonBy(page, WORDS.accept)) ? { tool: 'words', name: '' } : undefined
}

/** Gives an answer, as a visitor would. Says whether there was a way to give it. */
export async function answerBanner(page: Page, answer: Answer, known: SeenBanner | undefined): Promise<boolean> {
  if (typeof answer === 'object') return chooseCategory(page, answer.category)
  if (answer === 'withdraw') return withdraw(page, known)
  return press(page, answer, await findTool(page))
}

async function press(page: Page, answer: 'accept' | 'refuse', tool: BannerTool | undefined): Promise<boolean> {
  for (const selector of tool?.[answer] ?? []) {
    const button = page.locator(selector).first()
    if (await click(button)) return true
  }
  const button = await buttonBy(page, WORDS[answer])
  return button ? click(button) : false
}

async function withdraw(page: Page, known: SeenBanner | undefined): Promise<boolean> {
  const tools = known ? TOOLS.filter(({ id }) => id === known.tool) : TOOLS
  for (const { withdraw: code } of tools) {
    // A page that reloads at once has taken it back, too: its answer is lost with it.
    if (code && (await page.evaluate(code).catch(isLeft))) return true
  }
  for (const tool of tools) {
    if (!tool.reopen || !(await click(page.locator(tool.reopen).first()))) continue
    await page.waitForTimeout(300)
    if (await press(page, 'refuse', tool)) return true
  }
  const again = await buttonBy(page, WORDS.reopen, true)
  if (!again || !(await click(again))) return false
  await page.waitForTimeout(300)
  return press(page, 'refuse', await findTool(page))
}

async function chooseCategory(page: Page, category: string): Promise<boolean> {
  const code = `window.Yinyom && window.Yinyom.save({ [${JSON.stringify(category)}]: true }).then(() => true)`
  return Boolean(await page.evaluate(code).catch(isLeft))
}

function isLeft(error: unknown): boolean {
  return /context was destroyed|navigat/i.test(String(error))
}

async function findTool(page: Page): Promise<BannerTool | undefined> {
  const all = TOOLS.map(({ seen }) => seen).join(', ')
  if (
    !(await page
      .locator(all)
      .count()
      .catch(() => 0))
  )
    return undefined
  for (const tool of TOOLS) {
    const places = page.locator(tool.seen)
    const count = Math.min(await places.count().catch(() => 0), 4)
    for (let at = 0; at < count; at++) if (await places.nth(at).isVisible()) return tool
  }
  return undefined
}

/** A visible button with these words, near words about consent unless the words alone say it. */
async function buttonBy(page: Page, words: RegExp, alone = false): Promise<Locator | undefined> {
  const places = page.locator(BUTTONS).filter({ hasText: words })
  const count = Math.min(await places.count().catch(() => 0), 12)
  for (let at = 0; at < count; at++) {
    const place = places.nth(at)
    const text = (await place.textContent({ timeout: LONGEST }).catch(() => '')) ?? ''
    if (!words.test(text) || !(await place.isVisible())) continue
    if (alone || TALK.test(text) || (await isAboutConsent(place))) return place
  }
  return undefined
}

function isAboutConsent(place: Locator): Promise<boolean> {
  return place
    .evaluate((element) => {
      let around: Element | null = element
      for (let depth = 0; depth < 5 && around; depth++, around = around.parentElement) {
        const text = around.textContent ?? ''
        // A whole page speaks of everything.
        if (around === document.body || text.length > 3000) return ''
        if (text.length > 60) return text
      }
      return ''
    })
    .then(
      (text) => TALK.test(text),
      () => false,
    )
}

async function click(button: Locator): Promise<boolean> {
  if (!(await button.isVisible().catch(() => false))) return false
  return button.click({ timeout: LONGEST, noWaitAfter: true }).then(
    () => true,
    // Something lies over it; a visitor would get at it, so its script does.
    () =>
      button.dispatchEvent('click', undefined, { timeout: LONGEST }).then(
        () => true,
        () => false,
      ),
  )
}
