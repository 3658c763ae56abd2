// npm test: installs what is missing, browsers too, builds, and runs every test. Further arguments go to vitest.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBrowser, ensureShell } from './setup/browser.mjs'
import { build } from './setup/builds.mjs'
import { ensureFonts } from './setup/fonts.mjs'
import { ensureEngines } from './setup/engines.mjs'
import { checkNode } from './setup/node-version.mjs'
import { installPackages } from './setup/packages.mjs'
import { ensurePostgres } from './setup/postgres.mjs'
import { ROOT, run } from './setup/run.mjs'
import { main, step } from './setup/step.mjs'
import { countTests } from './setup/count-tests.mjs'
import { RETRIES, retryLines } from './setup/retries.mjs'

await main(async () => {
  await step('Checking Node', () => checkNode())
  await step('Installing packages', installPackages)
  const browser = await step('Finding a browser', ensureBrowser)
  await ensureShell(browser)
  await ensureFonts()
  const missing = await step('Finding Firefox and WebKit', ensureEngines)
  missing.push(...(await step('Finding PostgreSQL', ensurePostgres)))
  for (const name of ['widget', 'collector', 'catalogue', 'cli', 'demo'])
    await step(`Building the ${name}`, () => build(name))

  const report = join(ROOT, '.cache', 'test-report.json')
  await mkdir(join(ROOT, '.cache'), { recursive: true })
  for (const file of [report, RETRIES]) await rm(file, { force: true })
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--reporter=./scripts/setup/retries-reporter.mjs',
  ]
  console.log('· Running the tests …')
  const { code } = await run(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
    env: { CHROME_PATH: browser },
    show: true,
  })

  const counts = countTests(JSON.parse(await readFile(report, 'utf8').catch(() => '{}')))
  if (code !== 0 || counts.failed > 0) process.exitCode = 1
  console.log()
  for (const file of counts.failedFiles) console.log(`failed: ${file.replace(ROOT, '')}`)
  if (code !== 0 && counts.failed === 0) console.log(`vitest ended with ${code} although no test failed; see above.`)
  for (const line of retryLines(JSON.parse(await readFile(RETRIES, 'utf8').catch(() => '[]')))) console.log(line)
  for (const line of missing) console.log(line)
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
})
