import type { Locator, Page } from 'playwright-core'

/** A yes counts 150 ms after the question was painted, and 100 ms after it is known that nothing covers it. */
const MOMENT = 250

/**
 * Waits until the question has been on the screen as long as it takes for a yes to count. A press before that is not
 * taken, and costs twice the time.
 */
export async function untilRead(page: Page, banner: Locator): Promise<void> {
  await banner.waitFor()
  await page.waitForTimeout(MOMENT)
}

/**
 * Waits until a yes counts, presses it and waits until the question is gone. Where the page was busy and painted late, it
 * presses again as a person would; `press` is then given less time, for the question may go between look and press.
 */
export async function pressYes(
  page: Page,
  banner: Locator,
  press: (options?: { readonly timeout: number }) => Promise<unknown>,
): Promise<void> {
  await untilRead(page, banner)
  await press()
  for (let tries = 0; tries < 20; tries++) {
    const gone = banner.waitFor({ state: 'detached', timeout: 500 })
    if (
      await gone.then(
        () => true,
        () => false,
      )
    )
      return
    await press({ timeout: 1000 }).catch(() => {})
  }
  throw new Error('The banner takes no yes.')
}
