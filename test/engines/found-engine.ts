import { firefox, webkit } from 'playwright-core'
import { describe, it } from 'vitest'
import { findEngine } from '../../scripts/setup/engines.mjs'
import { playwrightEngine } from './drivers/playwright.ts'
import type { Engine } from './engine.ts'
import { PROMISES } from './promises/promises.ts'
import { inEngine } from './stage.ts'

/** Tries all promises in an engine of this machine; where there is none, one test is skipped by a name that says how to get it. */
export async function inFoundEngine(
  name: 'Firefox' | 'WebKit',
  start: (path: string) => Promise<Engine>,
): Promise<void> {
  const found = await findEngine(name)
  if ('remedy' in found) {
    describe(`in ${name}`, () => it.skip(`was not found. ${found.remedy}`))
    return
  }
  const { path: executablePath, ofPlaywright } = found
  const type = name === 'Firefox' ? firefox : webkit
  const startOwn = async () => playwrightEngine(name, await type.launch({ executablePath }))
  inEngine(`in ${name}`, ofPlaywright ? startOwn : () => start(executablePath), PROMISES)
}
