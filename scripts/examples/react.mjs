import { strict as assert } from 'node:assert'
import { until } from './browser.mjs'

const vite =
  (...command) =>
  (port) => ['vite/bin/vite.js', ...command, '--host', '127.0.0.1', '--port', String(port), '--strictPort']

/** In development StrictMode mounts everything twice; the built app does so once. */
export const react = {
  servers: [
    { args: vite(), smoke },
    { args: vite('preview'), smoke },
  ],
}

async function smoke({ visit }) {
  await acceptsOnce(await visit())
  await refuses(await visit())
}

async function acceptsOnce(visitor) {
  await visitor.isAsked()
  await visitor.page.locator('#mount').click()
  await visitor.banner.waitFor({ state: 'detached' })
  assert.equal(await visitor.page.evaluate(() => window.Yinyom), undefined)
  await visitor.page.locator('#mount').click()
  await visitor.isAsked()
  assert.equal(await visitor.ran('visits'), 0)
  await visitor.accept()
  await until(async () => (await visitor.ran('visits')) === 1, 'the marked script runs')
  await until(async () => (await visitor.text('#analytics')) === 'นับผู้เข้าชม', 'the component hears of the answer')
  await visitor.settled()
  assert.deepEqual([await visitor.decisions(), await visitor.pushes(), await visitor.ran('visits')], [1, 1, 1])
  await visitor.page.reload()
  await until(async () => (await visitor.ran('visits')) === 1, 'the marked script runs on the next page')
  await visitor.tab.waitFor()
  assert.equal(await visitor.prompts(), 0)
  assert.deepEqual(visitor.errors, [])
  await visitor.close()
}

async function refuses(visitor) {
  await visitor.isAsked()
  await visitor.reject()
  await visitor.tab.waitFor()
  await visitor.settled()
  assert.deepEqual([await visitor.decisions(), await visitor.ran('visits')], [1, 0])
  assert.equal(await visitor.text('#analytics'), 'ไม่นับผู้เข้าชม')
  assert.deepEqual(visitor.errors, [])
  await visitor.close()
}
