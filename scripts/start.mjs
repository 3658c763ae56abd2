// npm start: from a fresh clone to a running demo. Needs Node and npm, nothing else.
import { build } from './setup/builds.mjs'
import { placeCollector } from './setup/collector.mjs'
import { checkNode } from './setup/node-version.mjs'
import { installPackages } from './setup/packages.mjs'
import { choosePort } from './setup/ports.mjs'
import { createServices } from './setup/services.mjs'
import { SetupError, main, step } from './setup/step.mjs'

const HELP = `npm start [-- --help]

Installs what is missing, builds, and starts the collector and the demo site. It opens no browser.
  PORT          port of the demo site (default: the first free one from 4180 on)
  YINYOM_PORT   port of the collector (default: the first free one from 4181 on)
  YINYOM_DB     file that receipts are kept in (default: .data/receipts.sqlite)`

if (process.argv.includes('--help')) console.log(HELP)
else await main(start)

async function start() {
  await step('Checking Node', () => checkNode())
  await step('Installing packages', installPackages)
  for (const name of ['widget', 'collector', 'demo']) await step(`Building the ${name}`, () => build(name))

  const port = await choosePort('PORT', 4180)
  const { database, endpoint, ...collector } = await placeCollector(port)
  const site = `http://127.0.0.1:${port}`

  const services = createServices()
  const asked = new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => done())
  })
  try {
    await step('Starting the collector', () => collector.start(services))
    await step('Starting the demo site', () =>
      services.start(
        'demo site',
        'demo/server.mjs',
        { PORT: String(port), HOST: '127.0.0.1', YINYOM_DB: database, YINYOM_ENDPOINT: endpoint },
        `${site}/`,
      ),
    )
    const { count } = await (await fetch(`${site}/api/receipts?limit=1`)).json()
    console.log(`
Yinyom is running.
  Demo site   ${site}/
  Collector   ${endpoint}
  Receipts    ${database} (${count} so far)
Stop it with Ctrl-C.`)
    const ended = await Promise.race([asked, services.failed()])
    if (ended) throw new SetupError(ended, 'Read what it said above, then run npm start again.')
    console.log('\nStopping …')
  } finally {
    await services.stop()
  }
  console.log('Stopped.')
}
