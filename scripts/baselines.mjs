// npm run baselines: takes the pictures of the workbench anew, which `test/browser/visual.test.ts` compares with. Names of
// visits, or parts of them, take those only.
import { join } from 'node:path'
import { ensureBrowser } from './setup/browser.mjs'
import { build } from './setup/builds.mjs'
import { checkNode } from './setup/node-version.mjs'
import { installPackages } from './setup/packages.mjs'
import { ROOT, run } from './setup/run.mjs'
import { SetupError, main, step } from './setup/step.mjs'

await main(async () => {
  await step('Checking Node', () => checkNode())
  await step('Installing packages', installPackages)
  const browser = await step('Finding a browser', ensureBrowser)
  for (const name of ['widget', 'collector', 'demo']) await step(`Building the ${name}`, () => build(name))
  await step('Taking the pictures', async () => {
    const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
    const { code, output } = await run(
      process.execPath,
      [vitest, 'run', '--project', 'browser', 'test/browser/visual.test.ts'],
      { env: { CHROME_PATH: browser, YINYOM_BASELINES: 'keep' } },
    )
    if (code !== 0) throw new SetupError('Not every picture could be taken.', 'Read what it says above.', output)
  })
  const { output } = await run('git', ['status', '--short', '--', 'test/browser/visual/baselines'])
  console.log(output.trim() ? `Look at each, then commit them:\n${output.trimEnd()}` : 'No picture has changed.')
})
