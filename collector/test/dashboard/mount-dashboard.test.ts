import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createCollector } from '../../src/app.ts'
import { readDashboard } from '../../src/dashboard/read-dashboard.ts'
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts'
import { createDirectory } from '../../src/sites/directory.ts'
import { aFolder } from '../a-folder.ts'
import { aSigner } from '../a-signer.ts'

const PAGE = '<!doctype html><title>x</title>'

function aCollector() {
  const folder = join(aFolder(), 'dashboard')
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'index-CHkQ6AXc.js'), 'run()')
  writeFileSync(join(folder, 'secret.key'), 'no')
  const parts = { ledger: createMemoryLedger(aSigner), directory: createDirectory(() => [], []) }
  return createCollector({ ...parts, now: Date.now, maxBytes: 1000, dashboard: readDashboard(folder) })
}

describe('the dashboard', () => {
  it('comes under a policy that allows nothing inline, nothing of others, and no frame', async () => {
    const answer = await aCollector().request('/dashboard/')
    expect([answer.status, await answer.text()]).toEqual([200, PAGE])
    const { 'content-security-policy': policy, ...headers } = Object.fromEntries(answer.headers)
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
  })

  it('keeps for good what has its content in its name, and compresses it', async () => {
    const answer = await aCollector().request('/dashboard/index-CHkQ6AXc.js', {
      headers: { 'accept-encoding': 'br, gzip' },
    })
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString()).toBe('run()')
  })

  it('is not sent again while it is the same', async () => {
    const collector = aCollector()
    const etag = (await collector.request('/dashboard/')).headers.get('etag')!
    expect((await collector.request('/dashboard/', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it.each(['/dashboard/secret.key', '/dashboard/..%2Fmain.js', '/dashboard/none.js', '/dashboard/a/index.html'])(
    'gives out no other file: %s',
    async (path) => {
      expect((await aCollector().request(path)).status).toBe(404)
    },
  )

  it('is found without its last slash, is only read, and leaves other paths alone', async () => {
    const collector = aCollector()
    const moved = await collector.request('/dashboard')
    expect([moved.status, moved.headers.get('location')]).toEqual([308, 'dashboard/'])
    const posted = await collector.request('/dashboard/', { method: 'POST' })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await collector.request('/')).status).toBe(404)
    expect((await collector.request('/healthz')).headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    )
  })

  it('is nowhere where none was built', () => {
    expect(readDashboard(join(aFolder(), 'none')).size).toBe(0)
  })
})
