import { strict as assert } from 'node:assert'
import { until } from './browser.mjs'

export const vue = {
  servers: [
    {
      args: (port) => ['vite/bin/vite.js', 'preview', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
      smoke,
    },
  ],
}

async function smoke({ visit }) {
  const one = await visit()
  await one.isAsked()
  await one.accept()
  await until(async () => (await one.ran('visits')) === 1, 'the script of the component runs')
  await until(async () => (await one.text('#analytics')) === 'นับผู้เข้าชม', 'the component hears of the answer')
  assert.equal(await one.decisions(), 1)
  assert.deepEqual(one.errors, [])
  await one.close()

  const other = await visit()
  await other.isAsked()
  await other.reject()
  await other.tab.waitFor()
  await other.settled()
  assert.deepEqual([await other.ran('visits'), await other.text('#analytics')], [0, 'ไม่นับผู้เข้าชม'])
  await other.close()

  // A component that is gone runs nothing, whatever is answered later.
  const third = await visit()
  await third.isAsked()
  await third.page.locator('#mount').click()
  await third.accept()
  await third.tab.waitFor()
  await third.settled()
  assert.equal(await third.ran('visits'), 0)
  assert.deepEqual(third.errors, [])
  await third.close()
}
