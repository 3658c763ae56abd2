import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { receiveDirectly } from '../src/receive-directly.ts'
import { createDirectory } from '../src/sites/directory.ts'
import { createCollector } from '../src/app.ts'
import { verifyEd25519 } from '../src/keys/verify-ed25519.ts'
import type { Ledger } from '../src/ledger/ledger.ts'
import { createMemoryLedger } from '../src/ledger/memory-ledger.ts'
import { openDatabase } from '../src/ledger/open-database.ts'
import { rememberPostgresKey } from '../src/ledger/postgres-keys.ts'
import { createPostgresLedger } from '../src/ledger/postgres-ledger.ts'
import { migratePostgres } from '../src/ledger/postgres-migrations.ts'
import { rememberKey } from '../src/ledger/sqlite-keys.ts'
import { createSqliteLedger } from '../src/ledger/sqlite-ledger.ts'
import { listen } from '../src/listen.ts'
import type { ListenLimits } from '../src/listen.ts'
import { verifyLedger } from '../src/verify/verify-log.ts'
import { aFolder } from './a-folder.ts'
import { POSTGRES_BIN } from './a-postgres.ts'
import { aReceipt } from './a-receipt.ts'
import { aSigner } from './a-signer.ts'
import { post } from './run-collector.ts'
import { primaryOf, usePostgres } from './use-postgres.ts'

/** As in earnest, but sooner. */
const LIMITS: ListenLimits = { head: 300, request: 900, silence: 1500, interval: 50, connections: 900 }

async function aServer(limits: Partial<ListenLimits> = {}, ledger: Ledger = createMemoryLedger(aSigner)) {
  const reports: Error[] = []
  const parts = {
    ledger,
    directory: createDirectory(() => [], ['https://www.example.co.th']),
    now: () => Date.parse('2026-06-01T02:03:05.000Z'),
    maxBytes: 65_536,
    report: (error: Error) => void reports.push(error),
  }
  const [app, direct] = [createCollector(parts), receiveDirectly(parts)]
  const listening = await listen({ app, direct }, { host: '127.0.0.1', port: 0 }, { ...LIMITS, ...limits })
  const sockets: Socket[] = []
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await listening.stop()
  })

  /** A connection, what it has heard, and its end. */
  function open() {
    const socket = connect(Number(new URL(listening.url).port), '127.0.0.1')
    sockets.push(socket)
    const heard: Buffer[] = []
    const closed = new Promise<string>((resolve) => {
      socket.on('error', () => undefined).on('close', () => resolve(Buffer.concat(heard).toString('latin1')))
    })
    socket.on('data', (part: Buffer) => void heard.push(part))
    return { socket, closed, heard: () => Buffer.concat(heard).toString('latin1') }
  }

  /** All that is answered to these bytes until the connection closes. */
  async function say(bytes: string | Buffer): Promise<string> {
    const { socket, closed } = open()
    socket.write(bytes)
    return closed
  }
  return { ...listening, ledger, reports, open, say }
}

const body = JSON.stringify(aReceipt(1))
const HOST = 'Host: localhost'
const TYPE = 'Content-Type: application/json'
const CLOSE = 'Connection: close'
const LENGTH = `Content-Length: ${Buffer.byteLength(body)}`
const request = (head: readonly string[], content = '') => `${head.join('\r\n')}\r\n\r\n${content}`
/** Of each answer in what was heard. */
const statuses = (heard: string) => [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))

describe('a client that wants all for itself', () => {
  it('is cut where it says only the head, promises a body, or drips byte by byte; others are served meanwhile', async () => {
    const { url, open, ledger, reports } = await aServer()
    const halves = [
      '',
      'POST /v1/rec',
      `POST /v1/receipts HTTP/1.1\r\n${HOST}\r\n`,
      request(['POST /v1/receipts HTTP/1.1', HOST, TYPE, LENGTH]),
      request(['POST /v1/receipts HTTP/1.1', HOST, TYPE, LENGTH], body.slice(0, 200)),
      request(['POST /v1/receipts HTTP/1.1', HOST, TYPE, 'Transfer-Encoding: chunked'], '5\r\n{"sch\r\n'),
    ]
    const waiting = halves.flatMap((half) =>
      Array.from({ length: 20 }, () => {
        const client = open()
        client.socket.write(half)
        return client
      }),
    )
    const slow = request(['POST /v1/receipts HTTP/1.1', HOST, TYPE, LENGTH], body)
    for (let n = 0; n < 20; n++) {
      const client = open()
      waiting.push(client)
      let at = 0
      const drip = setInterval(() => client.socket.write(slow[at++]!), 20)
      void client.closed.then(() => clearInterval(drip))
    }
    expect((await post(url, aReceipt(2))).status).toBe(201)
    await Promise.all(waiting.map(({ closed }) => closed))
    expect((await post(url, aReceipt(3))).status).toBe(201)
    expect(await ledger.count()).toBe(2)
    expect(reports).toEqual([])
  })

  it('is cut where it never reads what it is told, however much it asks', async () => {
    const { url, open } = await aServer()
    const { socket, closed } = open()
    socket.pause()
    const ask = request(['GET /nowhere HTTP/1.1', HOST]).repeat(2000)
    const asking = setInterval(() => socket.write(ask), 5)
    onTestFinished(() => clearInterval(asking))
    await expect.poll(() => socket.writableLength, { timeout: 20_000 }).toBeGreaterThan(1_000_000)
    clearInterval(asking)
    expect((await post(url, aReceipt(1))).status).toBe(201)
    await closed
  })
})

describe('connections above the limit', () => {
  it('are closed at once, and there is room again as soon as others end', async () => {
    const { url, open } = await aServer({ connections: 5, head: 60_000, request: 60_000, silence: 60_000 })
    const first = Array.from({ length: 5 }, () => open())
    await Promise.all(first.map(({ socket }) => once(socket, 'connect')))
    const over = Array.from({ length: 20 }, () => open())
    expect(await Promise.all(over.map(({ closed }) => closed))).toEqual(Array(20).fill(''))
    expect(first.every(({ socket }) => !socket.closed)).toBe(true)
    for (const { socket } of first) socket.destroy()
    await expect.poll(async () => (await post(url, aReceipt(1)).catch(() => undefined))?.status).toBe(201)
  })
})

/** Two thousand connections at once, each with a receipt. */
function storm(open: () => Promise<Ledger>): void {
  it('is cut above the limit, and everybody is served again after; what was acknowledged is there once', async () => {
    const patient = { connections: 300, head: 60_000, request: 60_000, silence: 60_000 }
    const { url, open: connection, ledger, reports } = await aServer(patient, await open())
    const clients = Array.from({ length: 2000 }, (_, n) => {
      const client = connection()
      const own = JSON.stringify(aReceipt(n + 1))
      const head = ['POST /v1/receipts HTTP/1.1', HOST, TYPE, CLOSE, `Content-Length: ${Buffer.byteLength(own)}`]
      client.socket.write(request(head, own))
      return client.closed
    })
    const all = (await Promise.all(clients)).map((heard) => statuses(heard))
    const told = all.filter(([status]) => status !== undefined)
    expect(told.length).toBeGreaterThanOrEqual(300)
    expect(told.filter(([status]) => status !== 201)).toEqual([])
    expect(await ledger.count()).toBeGreaterThanOrEqual(told.length)
    // Whoever was sent away comes again, and each is there once.
    for (let n = 0; n < 2000; n += 50) {
      const { status } = await post(
        url,
        Array.from({ length: 50 }, (_, at) => aReceipt(n + at + 1)),
      )
      expect([200, 201]).toContain(status)
    }
    const verdict = await verifyLedger({ ledger, name: aSigner.name, verify: verifyEd25519 })
    expect(verdict).toMatchObject({ receipts: 2000, faults: [] })
    expect(reports).toEqual([])
    await ledger.close()
  })
}

const SINCE = '2026-01-01T00:00:00.000Z'

describe('a storm of two thousand connections at a collector on SQLite', () =>
  storm(async () => {
    const db = openDatabase(join(aFolder(), 'receipts.sqlite'))
    rememberKey(db, aSigner.publicKey, SINCE)
    return createSqliteLedger(db, { signer: aSigner })
  }))

describe.skipIf(!POSTGRES_BIN)('a storm of two thousand connections at a collector on PostgreSQL', () => {
  const databases = usePostgres()
  storm(async () => {
    const primary = primaryOf([databases.server()], await databases.make())
    await migratePostgres(primary)
    await rememberPostgresKey(primary, aSigner.publicKey, SINCE)
    return createPostgresLedger(primary, { signer: aSigner })
  })
})

describe('a request that means two things', () => {
  const POST = 'POST /v1/receipts HTTP/1.1'
  const chunked = `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n\r\n`
  it.each<[string, string, number]>([
    ['two lengths', request([POST, HOST, TYPE, LENGTH, 'Content-Length: 5'], body), 400],
    ['two lengths in one', request([POST, HOST, TYPE, `${LENGTH}, 5`], body), 400],
    ['a length and chunks', request([POST, HOST, TYPE, LENGTH, 'Transfer-Encoding: chunked'], chunked), 400],
    ['a coding that is unknown', request([POST, HOST, TYPE, 'Transfer-Encoding: xchunked'], chunked), 400],
    [
      'chunks that are not the last coding',
      request([POST, HOST, TYPE, 'Transfer-Encoding: chunked, gzip'], chunked),
      400,
    ],
    ['a length below zero', request([POST, HOST, TYPE, 'Content-Length: -1'], body), 400],
    ['a length with a sign', request([POST, HOST, TYPE, `Content-Length: +${Buffer.byteLength(body)}`], body), 400],
    ['a space before a colon', request([POST, HOST, TYPE, `Content-Length : ${Buffer.byteLength(body)}`], body), 400],
    ['a folded header', request([POST, HOST, TYPE, LENGTH, 'X-A: 1', ' folded'], body), 400],
    ['line feeds alone', `${POST}\n${HOST}\n${TYPE}\n${LENGTH}\n\n${body}`, 400],
    ['a NUL in a header', request([POST, HOST, TYPE, LENGTH, 'X-A: a\u0000b'], body), 400],
    ['no host', request([POST, TYPE, LENGTH], body), 400],
    ['headers of 100 kB', request([POST, HOST, TYPE, LENGTH, `X-A: ${'a'.repeat(100_000)}`], body), 431],
    [
      'a chunk with a wrong size',
      request([POST, HOST, TYPE, 'Transfer-Encoding: chunked'], 'zz\r\n{}\r\n0\r\n\r\n'),
      400,
    ],
    ['a method that is none', request(['HACK /v1/receipts HTTP/1.1', HOST]), 400],
    ['a protocol that is none', request(['POST /v1/receipts HTTP/9.9', HOST, TYPE, LENGTH], body), 400],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001', 400],
  ])('by %s is refused, and its connection ends', async (_, bytes, status) => {
    const { say, ledger, reports } = await aServer()
    expect(statuses(await say(Buffer.from(bytes, 'latin1')))[0]).toBe(status)
    expect(await ledger.count()).toBe(0)
    expect(reports).toEqual([])
  })

  it('as a second one behind the first is a second one, and answered in order', async () => {
    const { say, ledger } = await aServer()
    const one = request([POST, HOST, TYPE, LENGTH], body)
    const next = request(['GET /healthz HTTP/1.1', HOST])
    const last = request(['GET /nowhere HTTP/1.1', HOST, CLOSE])
    expect(statuses(await say(Buffer.from(one + next + one + last)))).toEqual([201, 200, 200, 404])
    expect(await ledger.count()).toBe(1)
  })

  it('is served as HTTP/1.0, with an absolute address, in chunks, and where it asks whether to go on', async () => {
    const { say, url } = await aServer()
    expect(statuses(await say(Buffer.from(request(['POST /v1/receipts HTTP/1.0', HOST, TYPE, LENGTH], body))))).toEqual(
      [201],
    )
    const absolute = [`POST ${url}/v1/receipts HTTP/1.1`, HOST, TYPE, LENGTH, CLOSE]
    expect(statuses(await say(Buffer.from(request(absolute, body))))).toEqual([200])
    const parts = [POST, HOST, TYPE, 'Transfer-Encoding: chunked', CLOSE]
    expect(statuses(await say(Buffer.from(request(parts, chunked))))).toEqual([200])
    const asks = [POST, HOST, TYPE, LENGTH, CLOSE, 'Expect: 100-continue']
    expect(statuses(await say(Buffer.from(request(asks, body))))).toEqual([100, 200])
  })

  it.each([
    ['Expect: 200-maybe', 417],
    ['Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings', 201],
    ['Host: evil.example', 201],
    ['X-Forwarded-For: 1.2.3.4, 5.6.7.8', 201],
    ['X-HTTP-Method-Override: DELETE', 201],
    ['Content-Encoding: gzip', 415],
    ['Content-Encoding: identity', 201],
    ['Content-Type: text/html', 415],
    ['Origin: https://evil.example', 403],
    ['Origin: null', 403],
    ['Origin: https://www.example.co.th.evil.example', 403],
    ['Origin: https://www.example.co.th:444', 403],
    ['Origin: HTTPS://WWW.EXAMPLE.CO.TH', 403],
    ['Origin: https://www.example.co.th', 201],
  ])('with %s more is answered by %i', async (header, status) => {
    const { say, reports } = await aServer()
    const heard = await say(Buffer.from(request([POST, HOST, TYPE, LENGTH, CLOSE, header], body)))
    expect(statuses(heard)).toEqual([status])
    expect(reports).toEqual([])
  })

  it.each([
    '/log/..%2f..%2fetc/passwd/checkpoint',
    '/log/../../etc/passwd',
    '/log/main/2026-06/tile/0/..%2f..%2f000',
    '/log/main/2026-06/tile/-1/000',
    '/log/main/2026-06/tile/0/999999999999999999999',
    `/log/main/2026-06/tile/99/${'x999/'.repeat(200)}999`,
    '/log/main/2026-06/tile/0/000.p/257',
    '/log/main%00/2026-06/checkpoint',
    `/log/main'--/2026-06/checkpoint`,
    '/log/%E0%A4%A/2026-06/checkpoint',
    '/log/%ff%fe/2026-06/checkpoint',
    '/log/__proto__/constructor/checkpoint',
    '//evil.example/v1/receipts',
    '/v1/receipts%2f..',
    '/%2e%2e/%2e%2e/etc/passwd',
    `/${'a'.repeat(8000)}`,
    '/log/*/2026-06/checkpoint',
    '/v1//receipts',
    '/?/v1/receipts',
    '/v1/receipts;a=b',
  ])('by its path %s finds nothing', async (path) => {
    const { say, reports } = await aServer()
    const heard = await say(Buffer.from(request([`GET ${path} HTTP/1.1`, HOST, CLOSE]), 'latin1'))
    expect(statuses(heard)).toEqual([404])
    expect(heard).toContain('application/problem+json')
    expect(reports).toEqual([])
  })

  it.each(['*', 'http://[', 'evil.example:443', '/\\..\\..'])('by its target %s gets no 5xx', async (target) => {
    const { say, reports } = await aServer()
    for (const method of ['GET', 'POST', 'OPTIONS', 'CONNECT', 'TRACE']) {
      const [status = 400] = statuses(await say(Buffer.from(request([`${method} ${target} HTTP/1.1`, HOST, CLOSE]))))
      expect(status).toBeGreaterThanOrEqual(200)
      expect(status).toBeLessThan(500)
    }
    expect(reports).toEqual([])
  })
})
