import { launch } from '../browser/chromium.ts'
import { playwrightEngine } from './drivers/playwright.ts'
import { PROMISES } from './promises/promises.ts'
import { inEngine } from './stage.ts'

inEngine('in Chromium', async () => playwrightEngine('Chromium', await launch({ whole: true })), PROMISES)
