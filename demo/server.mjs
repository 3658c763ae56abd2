// The demo site: pages of demo/public, the widget of dist/, a sink for the shop's trackers, what the collector has, and
// the notices that one can travel through.
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { readReceipts } from './server/receipts.mjs'
import { createSink } from './server/sink.mjs'
import { createSite } from './server/site.mjs'
import { createTimeTravel } from './server/time-travel.mjs'
import { NOW } from './public/workbench/moments.js'

/**
 * @param {object} options
 * @param {string} options.endpoint address that pages send receipts to
 * @param {(limit: number) => object} options.receipts what the collector has, the newest first
 * @param {string} [options.dist] folder with yinyom.js and its chunks
 */
export function createDemoServer({ endpoint, receipts, dist = fileURLToPath(new URL('../dist', import.meta.url)) }) {
  const travel = createTimeTravel({ folder: 'time-travel' })
  const workbench = createTimeTravel({ folder: 'workbench', now: NOW })
  const pages = fileURLToPath(new URL('public', import.meta.url))
  const site = createSite({ pages, dist, endpoint, fill: new Map([['time-travel', travel.fill]]) })
  const sink = createSink()
  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(`${request.method} ${request.url}: ${error.stack}`)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })

  async function answer(request, response) {
    const url = new URL(request.url, 'http://demo')
    if (url.pathname.startsWith('/sink/')) return sink.take(request, response, url)
    if (url.pathname === '/api/sink') return sink.show(request, response)
    for (const one of [travel, workbench]) if (one.isOurs(url)) return one.serve(request, response, url)
    if (url.pathname !== '/api/receipts') return site(request, response, url)
    const limit = Number(url.searchParams.get('limit') ?? 20)
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify(receipts(Number.isSafeInteger(limit) && limit > 0 ? limit : 20)))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { PORT = '4180', HOST = '127.0.0.1', YINYOM_DB = '', YINYOM_ENDPOINT, YINYOM_DIST } = process.env
  const server = createDemoServer({
    endpoint: YINYOM_ENDPOINT ?? 'http://127.0.0.1:4181/v1/receipts',
    receipts: (limit) => readReceipts(YINYOM_DB, limit),
    ...(YINYOM_DIST ? { dist: YINYOM_DIST } : {}),
  })
  server.on('error', (error) => {
    console.error(`The demo site cannot listen on ${HOST}:${PORT}: ${error.message}`)
    process.exit(1)
  })
  server.listen(Number(PORT), HOST, () => console.log(`demo site on http://${HOST}:${server.address().port}/`))
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
}
