import { expect, it } from 'vitest'
import { LOG } from '../../browser/gate/gate-browser.ts'
import { LACKS, READMES, rowOf } from '../lacks.ts'
import type { LackId } from '../lacks.ts'
import type { Promises } from '../stage.ts'

/** What is not there. Runs in the page. */
const missing = () => {
  const lacks: string[] = []
  if (!('isVisible' in IntersectionObserverEntry.prototype)) lacks.push('cover')
  if (!('globalPrivacyControl' in navigator)) lacks.push('gpc')
  if (!('userActivation' in navigator)) lacks.push('activation')
  if (!('trustedTypes' in window)) lacks.push('trusted-types')
  return lacks
}

/** Adds two scripts whose order a browser keeps by its own list. Runs in the page. */
const addTwo = () => {
  const slow = document.createElement('script')
  slow.src = '/s.js?name=slow&delay=300'
  const module = document.createElement('script')
  module.type = 'module'
  module.text = 'log.push("module")'
  for (const script of [slow, module]) {
    script.async = false
    document.body.append(script)
  }
}

export const limits: Promises = (stage) => {
  it('cannot do exactly what the browser table says of it, and is no older than the version there', async () => {
    const { tab, pages, engine } = stage
    await tab.goto(pages.serve({ parts: [LOG, '<body>'] }))
    const lacks = (await tab.evaluate(missing)) as LackId[]
    await tab.evaluate(addTwo)
    await expect.poll(() => tab.evaluate(() => window.log.length)).toBe(2)
    if ((await tab.evaluate(() => window.log[0])) === 'module') lacks.push('module-order')
    const [name = '', version] = engine.version.split(' ')
    for (const readme of READMES) {
      const row = rowOf(readme, name)
      expect(row.cannot).toBe(lacks.map((id) => LACKS[id][readme]).join('; ') || '–')
      expect(Number(version)).toBeGreaterThanOrEqual(row.version)
    }
  })
}
