// npm run dev: the demo with the widget from its sources; a page loads again when one of them changes.
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from './setup/builds.mjs'
import { placeCollector } from './setup/collector.mjs'
import { checkNode } from './setup/node-version.mjs'
import { installPackages } from './setup/packages.mjs'
import { choosePort } from './setup/ports.mjs'
import { createServices } from './setup/services.mjs'
import { SetupError, main, step } from './setup/step.mjs'

const HELP = `npm run dev [-- --help]

Installs what is missing and serves the demo with the widget from its sources. It opens no browser.
  PORT          port of the demo site (default: the first free one from 4190 on)
  YINYOM_PORT   port of the collector (default: the first free one from 4181 on)
  YINYOM_DB     file that receipts are kept in (default: .data/receipts.sqlite)`

if (process.argv.includes('--help')) console.log(HELP)
else await main(dev)

async function dev() {
  await step('Checking Node', () => checkNode())
  await step('Installing packages', installPackages)
  const port = await choosePort('PORT', 4190)
  const collector = await placeCollector(port)
  const services = createServices()
  const asked = new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => done())
  })
  const site = await step('Starting the demo site', () => startSite(port, collector))
  console.log(`
  Workbench   http://127.0.0.1:${port}/workbench/
  Demo site   http://127.0.0.1:${port}/
Stop it with Ctrl-C.
`)
  try {
    const ended = await Promise.race([asked, startBehind(services, collector).then(() => services.failed())])
    if (ended) throw new SetupError(ended, 'Read what it said above, then run npm run dev again.')
  } finally {
    await services.stop()
    await site.close()
  }
  // A build that is on its way would hold us until it has ended.
  process.exit()
}

/** What most views of the workbench do without: trackers, notices and the ledger. Work that does not build yet ends nothing. */
async function startBehind(services, collector) {
  // The first page has the machine for itself.
  await sleep(3000)
  try {
    for (const name of ['demo', 'collector']) await step(`Building the ${name}`, () => build(name))
    await step('Starting the collector', () => collector.start(services))
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(
      `✗ ${error.message} Receipts wait in the browser, and notices may be missing.\n${error.detail.trim()}`,
    )
    await new Promise(() => {})
  }
}

async function startSite(port, { endpoint, database }) {
  // Only now: these are packages that may just have been installed.
  const { createWidgetSources } = await import('../demo/dev/widget-sources.mjs')
  const { createDemoServer } = await import('../demo/server.mjs')
  const { readReceipts } = await import('../demo/server/receipts.mjs')
  const demo = createDemoServer({ endpoint, receipts: (limit) => readReceipts(database, limit) })
  const server = createServer((request, response) => {
    if (!sources.handle(request, response)) demo.emit('request', request, response)
  })
  const sources = await createWidgetSources(server)
  await new Promise((listening, failed) => server.on('error', failed).listen(port, '127.0.0.1', listening))
  return {
    async close() {
      await sources.close()
      server.close()
      server.closeAllConnections()
    },
  }
}
