// node bench/ledger/memory.mjs [receipts]: memory of the collector while so many receipts come in, and of an export of all of them.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stat } from 'node:fs/promises'
import { aBody } from './a-body.mjs'
import { COLLECTOR, ROOT, start } from './contestants.mjs'
import { aRequest, sendAll } from './send.mjs'

const RECEIPTS = Number(process.argv[2] ?? 1_000_000)
const PARTS = 10
const EACH = 50

/** Megabytes that a process has in memory, now or at most so far. */
function memory(pid, field = 'VmRSS') {
  const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(kilobytes) / 1000
}

const requestsOf = (count) =>
  Array.from({ length: count / EACH }, () => aRequest(Array.from({ length: EACH }, () => aBody(Date.now()))))

const collector = await start(COLLECTOR)
for (let part = 1; part <= PARTS; part++) {
  await sendAll(collector.url, requestsOf(RECEIPTS / PARTS), 16)
  console.log(`${(RECEIPTS / PARTS) * part} receipts: ${memory(collector.pid).toFixed(0)} MB`)
}
await collector.stop()

const day = (ahead) => new Date(Date.now() + 7 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10)
const out = join(dirname(collector.env.YINYOM_DB), 'all.ndjson')
const asked = ['--site', 'main', '--from', day(-1), '--to', day(0), '--out', out, '--format', 'ndjson']
const why = [
  '--requester',
  'bench',
  '--contact',
  'bench',
  '--basis',
  'bench',
  '--purpose',
  'bench',
  '--follow-up',
  day(30),
]
const began = performance.now()
const child = spawn(process.execPath, [join(ROOT, COLLECTOR), 'export', ...asked, ...why], {
  env: collector.env,
  stdio: ['ignore', 'ignore', 'inherit'],
})
let peak = 0
const watching = setInterval(() => {
  try {
    peak = memory(child.pid, 'VmHWM')
  } catch {
    // It has ended.
  }
}, 100)
const code = await new Promise((done) => child.once('exit', done))
clearInterval(watching)
if (code !== 0) throw new Error(`export ended with ${code}`)
const { size } = await stat(out)
console.log(
  `export of all: ${peak.toFixed(0)} MB at most, ${(size / 1e6).toFixed(0)} MB written in ${((performance.now() - began) / 1000).toFixed(0)} s`,
)
await collector.remove()
