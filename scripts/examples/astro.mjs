import { strict as assert } from 'node:assert'
import { until } from './browser.mjs'

export const astro = {
  servers: [{ args: (port) => ['astro/astro.js', 'preview', '--host', '127.0.0.1', '--port', String(port)], smoke }],
}

async function smoke({ visit }) {
  const one = await visit()
  await one.isAsked()
  await go(one, '/about/')
  await one.isAsked()
  assert.equal(await one.ran('visits'), 0)
  await go(one, '/')
  await one.isAsked()
  await one.accept()
  await until(async () => (await one.ran('front')) === 1, 'the marked script of this page runs')
  await go(one, '/about/')
  await until(async () => (await one.ran('visits')) === 1, 'the marked script of the next page runs')
  await one.settled()
  await one.tab.waitFor()
  assert.deepEqual([await one.ran('front'), await one.ran('visits')], [1, 1])
  assert.deepEqual([await one.decisions(), await one.prompts()], [1, 1])
  await go(one, '/')
  await until(async () => (await one.ran('front')) === 2, 'it runs again where its page comes again')
  await one.settled()
  assert.equal(await one.ran('front'), 2)
  await one.page.locator('button[data-yinyom-open]').click()
  await one.page.locator('yinyom-ui dialog[open]').waitFor()
  assert.deepEqual(one.errors, [])
  await one.close()

  const other = await visit()
  await other.isAsked()
  await other.reject()
  await other.tab.waitFor()
  await go(other, '/about/')
  await other.settled()
  assert.ok(await other.tab.isVisible())
  assert.deepEqual([await other.ran('front'), await other.ran('visits')], [0, 0])
  assert.deepEqual(other.errors, [])
  await other.close()
}

/** Follows a link; the router swaps the page and does not load it. */
async function go({ page }, path) {
  await page.evaluate(() => (window.stays = true))
  await page.locator(`nav a[href="${path}"]`).click()
  await page.waitForURL(`**${path}`)
  assert.equal(await page.evaluate(() => window.stays), true)
}
