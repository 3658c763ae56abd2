import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { openBrowsing } from '../../../cli/src/browse/open-browsing.ts'

const PAGE = `<!doctype html><title>closed</title><script src="/go"></script><img src="OTHER/pixel.gif">`

it('sends a header to the site and to nobody else, also after a redirection, and keeps receipts from the collector', async () => {
  const asked: string[] = []
  const server = createServer(({ url = '', headers, method }, response) => {
    const host = headers.host?.split(':')[0]
    asked.push([method, host, url, headers['x-key'] ?? 'none'].join(' '))
    const other = `http://localhost:${(server.address() as AddressInfo).port}`
    if (url === '/go') return void response.writeHead(302, { location: `${other}/lib.js` }).end()
    response.writeHead(200, { 'content-type': url === '/' ? 'text/html' : 'text/plain', 'set-cookie': 'own=1' })
    response.end(
      url === '/' ? `${PAGE.replace('OTHER', other)}<script>fetch('/v1/receipts', { method: 'POST' })</script>` : '',
    )
  })
  await new Promise<void>((done) => server.listen(0, done))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browsing = await openBrowsing({ quiet: 500, patience: 4000, env: process.env })
  onTestFinished(async () => {
    await browsing.close()
    server.closeAllConnections()
    server.close()
  })
  const profile = await browsing.open({ site, headers: { 'x-key': 'secret' }, withoutReceipts: `${site}v1/receipts` })
  const visit = await profile.visit(site, { pass: 'before' })
  expect([visit.status, visit.failure, visit.cookies.map(({ name }) => name)]).toEqual([200, undefined, ['own']])
  expect(visit.html).toContain('<title>closed</title>')
  expect(visit.requests.map(({ url }) => new URL(url).pathname)).toEqual(
    expect.arrayContaining(['/go', '/lib.js', '/pixel.gif']),
  )
  expect(asked).toEqual(
    expect.arrayContaining([
      'GET 127.0.0.1 / secret',
      'GET 127.0.0.1 /go secret',
      'GET localhost /lib.js none',
      'GET localhost /pixel.gif none',
    ]),
  )
  expect(asked.filter((one) => one.includes('receipts'))).toEqual([])
})
