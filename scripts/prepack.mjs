/* `prepack` of each package: sees to it that what is packed is what the sources build to. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from './setup/builds.mjs'
import { ROOT } from './setup/run.mjs'
import { main } from './setup/step.mjs'
import { tagFiles } from './tag-files.mjs'

/** `yinyom init` brings the files of the tag into a site: they are packed with the command line. */
function shipTag() {
  const folder = join(ROOT, 'cli/tag')
  rmSync(folder, { recursive: true, force: true })
  for (const [name, bytes] of tagFiles(ROOT)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
}

await main(async () => {
  const [, , name] = process.argv
  // To standard error: `npm pack` prints its own answer on the other.
  for (const part of name === 'cli' ? ['widget', 'cli'] : [name]) console.error(`${part}: ${await build(part)}`)
  if (name === 'cli') shipTag()
})
