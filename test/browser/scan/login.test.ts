import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openBrowsing } from '../../../cli/src/browse/open-browsing.ts'
import { run } from '../../../cli/src/run.ts'
import type { Report } from '../../../cli/src/scan/report.ts'
import { TOOLS } from '../../../cli/src/tools.ts'

const PIXEL = '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>'

/** A shop whose account page is for members: others are led to the page on which one logs in. */
async function startShop(): Promise<string> {
  const server = createServer(({ url, headers }, response) => {
    const isMember = /(?:^|; )member=7(?:;|$)/.test(headers.cookie ?? '')
    if (url === '/account' && !isMember) return void response.writeHead(302, { location: '/login' }).end()
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(url === '/account' ? `<title>account</title>${PIXEL}` : '<title>login</title>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

it('scans what only a member sees with --storage-state, and not without it', async () => {
  const shop = await startShop()
  const cwd = mkdtempSync(join(tmpdir(), 'yinyom-login-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  const cookie = { name: 'member', value: '7', domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true }
  const state = { cookies: [{ ...cookie, secure: false, sameSite: 'Lax' }], origins: [] }
  writeFileSync(join(cwd, 'member.json'), JSON.stringify(state))
  const scan = async (...options: readonly string[]) => {
    let out = ''
    const io = {
      cwd,
      env: process.env,
      out: (text: string | Uint8Array) => void (out += String(text)),
      err: (text: string) => void (out += text),
      interactive: false,
      ask: () => Promise.reject(new Error('nobody is there')),
      readInput: async () => Buffer.alloc(0),
      now: Date.now,
      tagFolder: cwd,
      fetch: globalThis.fetch,
    }
    // All other hosts are out of reach.
    const resolver = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
    const tools = { ...TOOLS, openBrowsing: (given: object) => openBrowsing({ ...BROWSING, ...given, resolver }) }
    const code = await run(['scan', `${shop}/account`, '--depth', '0', '--json', ...options], io, tools)
    return { code, keys: (JSON.parse(out) as Report).findings.map(({ key }) => key) }
  }
  expect(await scan()).toEqual({ code: 0, keys: [] })
  expect(await scan('--storage-state', 'member.json')).toEqual({
    code: 1,
    keys: expect.arrayContaining(['leak:meta-pixel:before']) as string[],
  })
})

const BROWSING = { quiet: 1000, patience: 5000, env: process.env }
