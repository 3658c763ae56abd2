import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** A file as a visitor chooses it: a text as it is, anything else as JSON. */
export function fileOf(content: unknown, name = 'receipt.json') {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

/** What axe finds in a page, whose policy lets it load no style sheet again. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await engine.run(document, { preload: false })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}
