import { expect } from 'vitest'
import type { ConfigInput } from '../../../src/consent.ts'
import { fixture } from '../consent-page.ts'
import type { Stage } from '../on-stage.ts'
import type { ReceiptRow, Site } from '../site.ts'

/** A page of somebody else: what stands in it before our tag, and after it. */
export interface OthersPage {
  readonly config?: ConfigInput
  readonly head?: string
  readonly body?: string
  readonly tag?: string
  readonly path?: string
}

/** A busy machine takes its time. */
export const SOON = { timeout: 20_000 }

/** Scripts that wait, one of each category; each notes its name when it runs. */
export const WAITING = ['functional', 'analytics', 'marketing']
  .map(
    (id) =>
      `<script type="text/plain" data-category="${id}">(window.demoLog ??= []).push('${id}'); document.getElementById('ran')?.append(' ${id}')</script>`,
  )
  .join('')

let pages = 0

/** Opens it, as a site of its own, and returns the site's name, which is in its receipts. */
export async function openOthers({ site, visitor }: Stage, page: OthersPage = {}): Promise<string> {
  const name = `others-${process.pid}-${++pages}`
  const { config = {}, head = '', body = '', tag, path } = page
  visitor.page.setDefaultTimeout(SOON.timeout)
  const whole = { site: name, receipts: { endpoint: site.endpoint }, ...config }
  const html = fixture(whole, {
    head,
    body: `${body}<output id="ran"></output>${WAITING}`,
    ...(tag !== undefined && { tag }),
  })
  await visitor.openFixture(site.url, html, path)
  return name
}

/** What has run, as the page shows it: what reads it has nothing from the page but this element. */
async function ranOn({ visitor }: Stage): Promise<string> {
  return ((await visitor.page.locator('#ran').textContent()) ?? '').trim()
}

/** What of this site is in the ledger. */
export async function rowsOf(site: Site, name: string): Promise<ReceiptRow[]> {
  return (await site.receipts()).filter(({ receipt }) => receipt.site === name)
}

/** Visitor accepts: what waits runs, once, and the collector has the receipt of that one click. */
export async function expectYesToHold(at: Stage, name: string): Promise<ReceiptRow> {
  const { site, visitor } = at
  await visitor.banner.waitFor()
  expect(await ranOn(at)).toBe('')
  await visitor.accept()
  await expect.poll(() => ranOn(at), SOON).toBe('functional analytics marketing')
  await expect.poll(() => rowsOf(site, name), SOON).toHaveLength(1)
  const [row] = await rowsOf(site, name)
  expect(row!.receipt.event).toMatchObject({ action: 'accept_all' })
  return row!
}

/** All of the widget, from the question to the settings and a second answer, with no exception. */
export async function expectAllToWork(at: Stage, page: OthersPage): Promise<void> {
  const name = await openOthers(at, page)
  await expectYesToHold(at, name)
  await at.visitor.openSettings()
  await at.visitor.inSettings('save')
  await expect.poll(() => rowsOf(at.site, name), SOON).toHaveLength(2)
  expect(at.visitor.errors.map((error) => error.stack ?? String(error))).toEqual([])
}
