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
