// node bench/ledger/main.mjs [receipts]: the collector beside a bare server with the same durability, in one run.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const RECEIPTS = Number(process.argv[2] ?? 20_000)
const ROOT = join(import.meta.dirname, '..', '..')
const CONTESTANTS = { bare: 'bench/ledger/bare-server.mjs', collector: 'collector/dist/main.js' }

function aBody(now) {
  const hex = now.toString(16).padStart(12, '0')
  const random = randomBytes(10).toString('hex')
  return JSON.stringify({
    schema_version: 'th-consent-receipt/1',
    receipt_id: `${hex.slice(0, 8)}-${hex.slice(8)}-7${random.slice(0, 3)}-9${random.slice(3, 6)}-${random.slice(6, 18)}`,
    record_id: '018f6b1e-7c2a-7d10-9a51-3b0c5d1e2f3f',
    pii_principal_id: `anon:${randomBytes(18).toString('base64url')}`,
    site: 'ร้านตัวอย่าง',
    jurisdiction: 'TH',
    notice: null,
    ui: {
      surface: 'banner',
      layer: 1,
      config_sha256: '1'.repeat(64),
      content_sha256: '2'.repeat(64),
      lang: 'th',
      layout: 'bar',
      reasons: ['never-asked'],
      widget: '0.1.0',
    },
    purposes: [
      { id: 'necessary', basis: 'legitimate_interest', state: 'always_on' },
      ...['functional', 'analytics', 'marketing'].map((id) => ({ id, basis: 'consent', state: 'refused' })),
    ],
    withdrawal_method: 'https://www.example.co.th/#yinyom',
    signals: { gpc: false },
    event: {
      type: 'explicit',
      state: 'refused',
      action: 'reject_all',
      time: new Date(now).toISOString(),
      valid_until: new Date(now + 180 * 86_400_000).toISOString(),
      actor: 'pii_principal',
      gesture: { trusted: true, active: true },
    },
    prev: null,
    seq: 1,
  })
}

async function start(script) {
  const folder = await mkdtemp(join(tmpdir(), 'yinyom-bench-'))
  const env = { ...process.env, YINYOM_DB: join(folder, 'l.sqlite'), YINYOM_PORT: '0' }
  const child = spawn(process.execPath, [join(ROOT, script)], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise((done) => {
    child.stdout.on('data', (text) => {
      const [, found] = /listens on (\S+)/.exec(String(text)) ?? []
      if (found) done(found)
    })
  })
  return { child, folder, url }
}

function post(agent, url, body) {
  const began = performance.now()
  return new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(`${url}/v1/receipts`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () =>
        answer.statusCode === 201 ? done(performance.now() - began) : fail(new Error(answer.statusCode)),
      )
    })
    sent.on('error', fail)
    sent.end(body)
  })
}

async function measure(script, connections) {
  const { child, folder, url } = await start(script)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const bodies = Array.from({ length: RECEIPTS }, () => aBody(Date.now()))
  const times = []
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let body = bodies.pop(); body; body = bodies.pop()) times.push(await post(agent, url, body))
    }),
  )
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
  const { size } = await stat(join(folder, 'l.sqlite'))
  await rm(folder, { recursive: true })
  times.sort((a, b) => a - b)
  return { rate: RECEIPTS / seconds, p99: times[Math.floor(times.length * 0.99)], bytes: size / RECEIPTS }
}

for (const connections of [1, 16, 64]) {
  const found = {}
  for (const [name, script] of Object.entries(CONTESTANTS)) found[name] = await measure(script, connections)
  for (const [name, { rate, p99, bytes }] of Object.entries(found))
    console.log(
      `${String(connections).padStart(2)} connections  ${name.padEnd(9)} ${rate.toFixed(0).padStart(6)}/s` +
        `  p99 ${p99.toFixed(1)} ms  ${bytes.toFixed(0)} bytes a receipt  ${((100 * rate) / found.bare.rate).toFixed(0)} % of bare`,
    )
}
