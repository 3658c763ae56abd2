import { request } from 'node:http'
import type { OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { createCollector } from '../src/app.ts'
import type { CollectorParts } from '../src/app.ts'
import { LedgerUnavailableError } from '../src/ledger/ledger.ts'
import type { Ledger } from '../src/ledger/ledger.ts'
import { createMemoryLedger } from '../src/ledger/memory-ledger.ts'
import { listen } from '../src/listen.ts'
import { createDirectory } from '../src/sites/directory.ts'
import { receiveDirectly } from '../src/receive-directly.ts'
import { aReceipt } from './a-receipt.ts'
import { aSigner } from './a-signer.ts'

const SITE = 'https://www.example.co.th'
const MAX_BYTES = 20_000

const failing = (cause: Error): Ledger => ({ ...createMemoryLedger(aSigner), append: () => Promise.reject(cause) })

/** Two collectors of their own that know the same: one takes what it can directly, one by its routes alone. */
async function twoCollectors(own: Partial<CollectorParts> = {}) {
  let direct = 0
  const reports: string[] = []
  const partsOf = (): CollectorParts => ({
    ledger: createMemoryLedger(aSigner),
    directory: createDirectory(() => [], [SITE]),
    now: () => Date.parse('2026-06-01T02:03:05.000Z'),
    maxBytes: MAX_BYTES,
    report: (error) => void reports.push(error.message),
    ...own,
  })
  const [one, other] = [partsOf(), partsOf()]
  const take = receiveDirectly(one)
  const counted: typeof take = (incoming, outgoing) => {
    const isTaken = take(incoming, outgoing)
    if (isTaken) direct++
    return isTaken
  }
  const anywhere = { host: '127.0.0.1', port: 0 }
  const quick = await listen({ app: createCollector(one), direct: counted }, anywhere)
  const routed = await listen({ app: createCollector(other), direct: () => false }, anywhere)
  const stop = async () => void (await Promise.all([quick.stop(), routed.stop()]))
  return { urls: [quick.url, routed.url] as const, direct: () => direct, ledger: one.ledger, reports, stop }
}

interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Buffer
}

/** The answer as it comes over the wire, without what differs from one log to the next. */
function sendTo(url: string, { method = 'POST', path = '/v1/receipts', headers = {}, body = '' }: Sent) {
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(body)
    const length = headers['transfer-encoding'] ? {} : { 'content-length': bytes.length }
    const all = { 'content-type': 'application/json', ...length, ...headers }
    const sent = request(url + path, { method, headers: all, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => void parts.push(part))
      answer.on('end', () => {
        const { date: _date, ...kept } = answer.headers
        const text = Buffer.concat(parts)
          .toString()
          .replaceAll(/"proof":"[^"]*"/g, '"proof":"…"')
        const { 'content-length': size, ...others } = kept
        resolve({ status: answer.statusCode, headers: others, hasSize: size !== undefined, text })
      })
    })
    sent.on('error', reject)
    sent.end(bytes)
  })
}

const json = (value: unknown) => JSON.stringify(value)

describe('what is received directly', () => {
  const collectors = twoCollectors()
  const down = twoCollectors({ ledger: failing(new LedgerUnavailableError('full')) })
  const broken = twoCollectors({ ledger: failing(new Error('broken')) })
  afterAll(async () => void (await Promise.all([collectors, down, broken].map(async (both) => (await both).stop()))))

  it.each<[string, boolean, Sent]>([
    ['a receipt', true, { body: json(aReceipt(1)) }],
    ['the same again', true, { body: json(aReceipt(1)) }],
    ['its id with other content', true, { body: json(aReceipt(1, { site: 'another' })) }],
    ['receipts of a page', true, { body: json([aReceipt(2), aReceipt(3)]), headers: { origin: SITE } }],
    ['a beacon', true, { body: json(aReceipt(4)), headers: { 'content-type': 'text/plain;charset=UTF-8' } }],
    ['nothing', true, {}],
    ['no JSON', true, { body: '{' }],
    ['no UTF-8', true, { body: Buffer.from([0x22, 0xff, 0x22]) }],
    ['a fault', true, { body: json({ ...aReceipt(5), ip: '203.0.113.7' }) }],
    ['another type', true, { body: json(aReceipt(5)), headers: { 'content-type': 'text/html' } }],
    ['no type', true, { body: json(aReceipt(5)), headers: { 'content-type': '' } }],
    ['a compressed body', true, { body: json(aReceipt(5)), headers: { 'content-encoding': 'gzip' } }],
    ['a body of another type that is long', true, { body: 'x'.repeat(MAX_BYTES), headers: { 'content-type': 'x/y' } }],
    ['a body that is too long', false, { body: ' '.repeat(MAX_BYTES + 1) }],
    ['a body without a length', false, { body: json(aReceipt(6)), headers: { 'transfer-encoding': 'chunked' } }],
    ['a page that may not send', false, { body: json(aReceipt(7)), headers: { origin: 'https://www.example.org' } }],
    ['an odd host', false, { body: json(aReceipt(8)), headers: { host: 'a b' } }],
    ['a query', false, { path: '/v1/receipts?a=1', body: json(aReceipt(9)) }],
    ['another spelling', false, { path: '/v1//receipts', body: json(aReceipt(9)) }],
    ['a preflight', false, { method: 'OPTIONS', headers: { origin: SITE } }],
    ['another method', false, { method: 'PUT', body: json(aReceipt(9)) }],
  ])('%s gets the answer that a route gives', async (_name, isDirect, sent) => {
    const { urls, direct } = await collectors
    const before = direct()
    const answers = await Promise.all(urls.map((url) => sendTo(url, sent)))
    expect(answers[0]).toEqual(answers[1])
    expect(direct() - before).toBe(Number(isDirect))
  })

  it.each([
    ['cannot be used', down, 503],
    ['is broken', broken, 500],
  ])('says so where the ledger %s, to the page as well', async (_name, both, status) => {
    const { urls, reports } = await both
    const sent = { body: json(aReceipt(1)), headers: { origin: SITE } }
    const answers = await Promise.all(urls.map((url) => sendTo(url, sent)))
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({ status })
    expect(reports).toHaveLength(2)
  })

  it('a sender who goes away in the middle of a body leaves nothing, and the next is answered', async () => {
    const { urls, ledger, direct } = await collectors
    const body = json(aReceipt(20))
    const { port } = new URL(urls[0])
    const before = direct()
    const socket = connect(Number(port), '127.0.0.1')
    const head = `POST /v1/receipts HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: ${body.length}\r\n\r\n`
    socket.write(head + body.slice(0, 50))
    await expect.poll(() => direct()).toBe(before + 1)
    socket.destroy()
    expect(await sendTo(urls[0], { body: json(aReceipt(21)) })).toMatchObject({ status: 201 })
    expect(await ledger.find(aReceipt(20).receipt_id)).toBeUndefined()
  })
})
