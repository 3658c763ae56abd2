import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { launch } from './browser.mjs'
import { isBuilt } from './contestants.mjs'
import { writeFigures } from './figures.mjs'
import { summarize } from './metrics.mjs'
import { readOptions } from './options.mjs'
import { report } from './report.mjs'
import { measure } from './rounds.mjs'
import { serve } from './server.mjs'
import { verify } from './verify.mjs'

const say = (line) => console.error(line)

try {
  await main(readOptions(process.argv.slice(2)))
} catch (failure) {
  say(failure.message)
  process.exitCode = 1
}

async function main(options) {
  if (!isBuilt()) say('dist/yinyom.js is missing (npm run build makes it): only the peers take part.')
  const server = await serve(options.contestants)
  const browser = await launch()
  try {
    await verifyAll(browser, server, options.contestants)
    if (options.verifyOnly) return
    const run = {
      date: new Date().toISOString().slice(0, 10),
      machine: { cores: availableParallelism(), chromium: browser.version(), node: process.versions.node },
      rounds: options.rounds,
    }
    const { samples, failures } = await measure({ ...options, browser, server, say })
    const results = { run, summary: summarize(samples), failures, samples }
    keep(results)
    console.log(options.json ? JSON.stringify(results) : report(results))
    if (options.isFull && failures.length === 0) {
      writeFigures(results)
      say('bench/figures.json is new; node scripts/figures.mjs puts it into the READMEs.')
    } else say('bench/figures.json stays as it is: it takes a full run in which no visit fails.')
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Also warms up fonts and the browser's own code, before anything counts. */
async function verifyAll(browser, server, contestants) {
  for (const contestant of contestants) {
    // oxlint-disable-next-line no-await-in-loop -- the machine has few cores
    const faults = await verify(browser, server.origin, contestant)
    if (faults.length > 0) throw new Error(`${contestant.name} does not do its work: ${faults.join('; ')}.`)
    say(`${contestant.name}: does its work`)
  }
}

/** All samples, for those who want to look closer; not committed. */
function keep(results) {
  const folder = new URL('results/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    new URL(`${new Date().toISOString().replaceAll(':', '-')}.json`, folder),
    JSON.stringify(results, null, 1),
  )
}
