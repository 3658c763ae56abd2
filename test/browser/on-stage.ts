import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launch } from './chromium.ts'
import type { LaunchOptions } from './chromium.ts'
import { WITH_FIXTURES, newVisitor } from './consent-page.ts'
import type { ConsentPage } from './consent-page.ts'
import { startSite } from './site.ts'
import type { Site, SiteOptions } from './site.ts'

/** What a test of one visitor on one site needs; filled in before each test. */
export interface Stage {
  readonly site: Site
  readonly browser: Browser
  readonly visitor: ConsentPage
}

/** Called once at the top of a test file: one site and one browser for all its tests, and a new visitor for each. */
export function onStage(site: SiteOptions = {}, options: LaunchOptions = {}): Stage {
  const stage: { -readonly [K in keyof Stage]?: Stage[K] } = {}
  beforeAll(async () => {
    stage.site = await startSite(site)
    stage.browser = await launch({ ...WITH_FIXTURES, ...options })
  })
  beforeEach(async () => {
    stage.visitor = await newVisitor(stage.browser!)
  })
  afterEach(() => stage.visitor?.context.close())
  afterAll(async () => {
    await stage.browser?.close()
    await stage.site?.stop()
  })
  return stage as Stage
}
