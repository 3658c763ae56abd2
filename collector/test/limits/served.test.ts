import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeAnswer } from '../../../src/receipts/judge-answer.ts'
import { aFolder } from '../a-folder.ts'
import { aReceipt } from '../a-receipt.ts'
import { post, runCollector, useBuiltCollector } from '../run-collector.ts'

useBuiltCollector()

const SITE = 'https://www.example.co.th'
const JSON_TYPE = { 'content-type': 'application/json' }

function aStart(own: Record<string, string> = {}) {
  const folder = aFolder()
  return { folder, env: { YINYOM_DB: join(folder, 'receipts.sqlite'), YINYOM_ORIGINS: SITE, ...own } }
}

async function tokenOf(env: Record<string, string>): Promise<Record<string, string>> {
  const made = await runCollector(env, ['token', 'figures', '--role', 'viewer', '--days', '1'])
  await made.ended
  return { authorization: `Bearer ${/only now: (\S+)/.exec(made.said())?.[1]}` }
}

describe('the limit of an address', () => {
  it('answers 429 with the seconds to wait, on either way in, and the widget tries later', async () => {
    const { env } = aStart({ YINYOM_LIMIT_ADDRESS: '3' })
    const { url } = await runCollector(env)
    const statuses = []
    for (const n of [1, 2, 3, 4]) statuses.push((await post(url, aReceipt(n))).status)
    expect(statuses).toEqual([201, 201, 201, 429])
    const init = { headers: { ...JSON_TYPE, origin: SITE } }
    const direct = await post(url, aReceipt(5), init)
    const routed = await fetch(`${url}/v1/receipts?`, { method: 'POST', body: JSON.stringify(aReceipt(5)), ...init })
    for (const answer of [direct, routed]) {
      const [type, after] = [answer.headers.get('content-type'), answer.headers.get('retry-after')]
      expect([answer.status, type]).toEqual([429, 'application/problem+json'])
      expect(answer.headers.get('access-control-expose-headers')).toBe('retry-after')
      const given = { status: answer.status, type, after, text: await answer.text() }
      const outcome = judgeAnswer(given, JSON.stringify(aReceipt(5)), 'digest', Date.now())
      expect(outcome).toEqual({ kind: 'failing', why: 'status 429', wait: Number(after) * 1000 })
      expect(Number(after)).toBeGreaterThan(0)
    }
  })

  it('is of whom our proxy names, and of nobody whom a sender names', async () => {
    const from = (forwarded: string) => ({ headers: { ...JSON_TYPE, 'x-forwarded-for': forwarded } })
    const behind = await runCollector(aStart({ YINYOM_LIMIT_ADDRESS: '1', YINYOM_PROXY: '1' }).env)
    const named = []
    for (const [n, address] of ['192.0.2.1', '192.0.2.2', '192.0.2.3, 192.0.2.2'].entries())
      named.push((await post(behind.url, aReceipt(n), from(address))).status)
    expect(named).toEqual([201, 201, 429])
    const bare = await runCollector(aStart({ YINYOM_LIMIT_ADDRESS: '1' }).env)
    expect((await post(bare.url, aReceipt(1), from('192.0.2.1'))).status).toBe(201)
    expect((await post(bare.url, aReceipt(2), from('192.0.2.2'))).status).toBe(429)
  })
})

it('a file above its cap takes no more, and the log says so, with what to do', async () => {
  const { env } = aStart({ YINYOM_MAX_FILE: '1MB' })
  const { url, said, says } = await runCollector(env)
  const many = (from: number) => Array.from({ length: 40 }, (_, n) => aReceipt(from + n))
  let at = 0
  const next = () => post(url, many((at += 40))).then(({ status, headers }) => [status, headers.get('retry-after')])
  await expect.poll(next, { timeout: 20_000, interval: 20 }).toEqual([503, '600'])
  await says('YINYOM_MAX_FILE allows: receipts')
  expect(said()).toMatch(/The ledger takes [\d.]+ MB of the 1\.0 MB that YINYOM_MAX_FILE allows: receipts are refused/)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

describe('GET /metrics', () => {
  it('gives figures to a token, and none of them names anybody', async () => {
    const { env } = aStart()
    const { url } = await runCollector(env)
    const headers = await tokenOf(env)
    for (const body of [aReceipt(1), aReceipt(1), [aReceipt(2), aReceipt(3)], {}]) await post(url, body)
    expect((await fetch(`${url}/metrics`)).status).toBe(401)
    const answer = await fetch(`${url}/metrics`, { headers })
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const text = await answer.text()
    const lines = [
      'yinyom_receipts_total{state="accepted"} 3',
      'yinyom_receipts_total{state="duplicate"} 1',
      'yinyom_receipt_requests_refused_total{status="422"} 1',
      'yinyom_receipt_request_seconds_count 4',
      'yinyom_waiting_appends 0',
    ]
    for (const line of lines) expect(text).toContain(`${line}\n`)
    expect(Number(/yinyom_ledger_file_bytes (\d+)/.exec(text)?.[1])).toBeGreaterThan(50_000)
    expect(Number(/yinyom_open_connections (\d+)/.exec(text)?.[1])).toBeGreaterThan(0)
    expect(text).toMatch(/yinyom_event_loop_delay_seconds\{quantile="0.99"\} \d/)
    const labels = [...text.matchAll(/(\w+)="/g)].map(([, name]) => name)
    expect(new Set(labels)).toEqual(new Set(['le', 'quantile', 'state', 'status']))
    expect(text).not.toMatch(/anon:|127\.0\.0\.1|example/)
  })
})

describe('the log', () => {
  it('is lines of JSON where YINYOM_LOGS says so, without anything of a request', async () => {
    const { env } = aStart({ YINYOM_LOGS: 'json' })
    const { url, child, said, ended } = await runCollector(env)
    const headers = { ...JSON_TYPE, origin: SITE, 'user-agent': 'a browser of somebody' }
    await post(url, aReceipt(1), { headers })
    await post(url, { rubbish: 'somchai' }, { headers })
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    const lines = said().trim().split('\n')
    for (const line of lines) {
      const entry = JSON.parse(line) as { level: string; time: string; msg: string }
      expect(Object.keys(entry)).toEqual(['level', 'time', 'msg'])
      expect(new Date(entry.time).toISOString()).toBe(entry.time)
    }
    expect(said()).toContain('"level":"info"')
    expect(said()).toContain('Yinyom collector has stopped')
    expect(said()).not.toMatch(/somchai|somebody|anon:|pid|hostname/)
  })
})

describe('T06: the traffic log of a running collector', () => {
  it('has a line for each request that was answered, and is whole when it has stopped', async () => {
    const traffic = join(aFolder(), 'traffic')
    const { env } = aStart({ YINYOM_TRAFFIC: traffic, YINYOM_PROXY: '1' })
    const { url, child, ended } = await runCollector(env)
    const headers = { ...JSON_TYPE, 'x-forwarded-for': '203.0.113.9' }
    await post(url, aReceipt(1), { headers })
    await fetch(`${url}/nowhere?pseudonym=anon:somchai`, { headers: { 'x-forwarded-for': '198.51.100.4' } })
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    const files = readdirSync(traffic)
    expect(files).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d\.jsonl$/)])
    const text = files.map((name) => readFileSync(join(traffic, name), 'utf8')).join('')
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const known = { at: expect.stringMatching(/Z$/), port: expect.any(Number) }
    expect(lines).toEqual([
      { ...known, address: '203.0.113.9', method: 'POST', path: '/v1/receipts', status: 201 },
      { ...known, address: '198.51.100.4', method: 'GET', path: '/nowhere', status: 404 },
    ])
    expect(text).not.toMatch(/anon|example|agent/)
  })

  it('is not there where it is not configured', async () => {
    const { env, folder } = aStart()
    const { url, child, ended } = await runCollector(env)
    await post(url, aReceipt(1))
    child.kill('SIGTERM')
    await ended
    expect(readdirSync(folder).filter((name) => !name.startsWith('receipts.sqlite'))).toEqual([])
    expect(existsSync(join(folder, 'traffic'))).toBe(false)
  })
})
