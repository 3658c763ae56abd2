import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds on the page as it is now, what it cannot tell among it; and whether the page is wider than its window. */
export async function faults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
    const { violations, incomplete } = await engine.run(document)
    // It sees no colours of what has been scrolled away in its own frame, nor of what an SVG fills.
    const isAway = (target: unknown) => document.querySelector(String(target))?.closest('.scrolls, .chart')
    const found = [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`)),
      ...incomplete.flatMap(({ id, nodes }) =>
        nodes.filter(({ target }) => !isAway(target)).map(({ target }) => `${id}: ${String(target)}`),
      ),
    ]
    const beyond = document.documentElement.scrollWidth - innerWidth
    return beyond > 0 ? [...found, `${beyond}px wider than the window`] : found
  })
}
