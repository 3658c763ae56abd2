import { expect, it } from 'vitest'
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

export const limits: Promises = (stage) => {
  it('cannot do exactly what the browser table says of it, and is no older than the version there', async () => {
    const { tab, pages, engine } = stage
    await tab.goto(pages.serve({ parts: ['<body>'] }))
    const lacks = (await tab.evaluate(missing)) as LackId[]
    const [name = '', version] = engine.version.split(' ')
    for (const readme of READMES) {
      const row = rowOf(readme, name)
      expect(row.cannot).toBe(lacks.map((id) => LACKS[id][readme]).join('; ') || '–')
      expect(Number(version)).toBeGreaterThanOrEqual(row.version)
    }
  })
}
