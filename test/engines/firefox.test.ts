import { inFoundEngine } from './found-engine.ts'
import { startFirefox } from './drivers/puppeteer.ts'

await inFoundEngine('Firefox', startFirefox)
