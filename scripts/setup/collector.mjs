import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { choosePort } from './ports.mjs'
import { ROOT } from './run.mjs'

/**
 * Where the collector of this machine keeps its receipts and where it listens: nothing is started yet.
 * @param {number} sitePort port of the site whose pages send to it
 */
export async function placeCollector(sitePort) {
  const database = resolve(ROOT, process.env.YINYOM_DB || join('.data', 'receipts.sqlite'))
  await mkdir(dirname(database), { recursive: true })
  const port = await choosePort('YINYOM_PORT', sitePort === 4181 ? 4182 : 4181)
  const address = `http://127.0.0.1:${port}`
  const origins = ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${sitePort}`).join(',')
  const env = {
    YINYOM_HOST: '127.0.0.1',
    YINYOM_PORT: String(port),
    YINYOM_DB: database,
    YINYOM_ORIGINS: origins,
  }
  return {
    database,
    endpoint: `${address}/v1/receipts`,
    start: (services) => services.start('collector', 'collector/dist/main.js', env, `${address}/healthz`),
  }
}
