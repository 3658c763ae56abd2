import { inFoundEngine } from './found-engine.ts'
import { startWebKit } from './drivers/selenium.ts'

await inFoundEngine('WebKit', startWebKit)
