/* `prepack` of each package: sees to it that what is packed is what the sources build to. */
import { build } from './setup/builds.mjs'
import { main } from './setup/step.mjs'

// To standard error: `npm pack` prints its own answer on the other.
await main(async () => console.error(`${process.argv[2]}: ${await build(process.argv[2])}`))
