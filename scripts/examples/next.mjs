import { strict as assert } from 'node:assert'
import { until } from './browser.mjs'

export const next = {
  servers: [{ args: (port) => ['next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], smoke }],
}

async function smoke({ visit, url }) {
  await answers(await visit(), url, 'accept', ['decided', 'นับผู้เข้าชม'])
  await answers(await visit(), url, 'reject', ['decided', 'ไม่นับผู้เข้าชม'])
}

/** The first page is rendered before the answer, the next one after it. */
async function answers(visitor, url, action, wanted) {
  const rendered = async () => {
    const html = await (await visitor.page.context().request.get(url)).text()
    return ['status', 'analytics'].map((id) => new RegExp(`id="${id}">([^<]*)`).exec(html)[1])
  }
  await visitor.isAsked()
  assert.deepEqual(await rendered(), ['unset', 'ไม่นับผู้เข้าชม'])
  await visitor.page.locator('a[href="/about"]').click()
  await visitor.page.waitForURL('**/about')
  await visitor.isAsked()
  await visitor[action]()
  const runs = action === 'accept' ? 1 : 0
  await until(async () => (await visitor.ran('visits')) === runs, 'the marked script of the second page')
  await visitor.page.locator('a[href="/"]').click()
  await visitor.page.locator('#status').waitFor()
  await visitor.tab.waitFor()
  await visitor.settled()
  assert.deepEqual(await rendered(), wanted)
  assert.deepEqual([await visitor.decisions(), await visitor.prompts(), await visitor.ran('visits')], [1, 1, runs])
  assert.deepEqual(visitor.errors, [])
  await visitor.close()
}
