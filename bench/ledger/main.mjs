// node bench/ledger/main.mjs [receipts]: the collector beside what the machine can do without it, in one run.
import { join } from 'node:path'
import { aBody } from './a-body.mjs'
import { aPostgres } from './a-postgres.mjs'
import { hashPass, postgresLoop, sqliteLoop } from './bare-loops.mjs'
import { BARE, COLLECTOR, ROOT, run, start } from './contestants.mjs'
import { aRequest, percentile, sendAll, sendAtRate } from './send.mjs'

const RECEIPTS = Number(process.argv[2] ?? 20_000)
const GROUP = 64
const ARRAY = 50

const someBodies = (count) => Array.from({ length: count }, () => aBody(Date.now()))
const percent = (part, whole) => `${((100 * part) / whole).toFixed(0)} %`

function inArrays(bodies, each) {
  const requests = []
  for (let at = 0; at < bodies.length; at += each) requests.push(aRequest(bodies.slice(at, at + each)))
  return requests
}

async function measure(script, { connections, each = 1, env = {} }) {
  const contestant = await start(script, env)
  // The first receipts warm the compiler up.
  await sendAll(contestant.url, inArrays(someBodies(2000), each), connections)
  const before = contestant.cpu()
  const { times, seconds } = await sendAll(contestant.url, inArrays(someBodies(RECEIPTS), each), connections)
  const cpu = (contestant.cpu() - before) / RECEIPTS
  return { contestant, rate: RECEIPTS / seconds, p99: percentile(times, 0.99), cpu }
}

async function end({ contestant }) {
  await contestant.stop()
  await contestant.remove()
}

function say(name, { rate, p99, cpu }, bare) {
  console.log(
    `${name.padEnd(34)} ${rate.toFixed(0).padStart(6)}/s  p99 ${p99.toFixed(1)} ms  CPU ${cpu.toFixed(3)} ms a receipt` +
      (bare ? `  ${percent(rate, bare.rate)} of bare` : ''),
  )
}

async function sqlite() {
  for (const connections of [1, 16, 64]) {
    const bare = await measure(BARE, { connections })
    await end(bare)
    say(`bare, ${connections} connections`, bare)
    const own = await measure(COLLECTOR, { connections })
    say(`collector, ${connections} connections`, own, bare)
    if (connections === 64) await atHalf(own)
    else await end(own)
  }
  const loop = await sqliteLoop(someBodies(RECEIPTS), ARRAY)
  const arrays = await measure(COLLECTOR, { connections: 64, each: ARRAY })
  await end(arrays)
  console.log(
    `arrays of ${ARRAY}: ${arrays.rate.toFixed(0)} receipts/s, ${percent(arrays.rate, loop)} of a bare loop in such groups (${loop.toFixed(0)}/s)`,
  )
}

/** Half the full rate, then the size of the file, and a walk over it. */
async function atHalf({ contestant, rate }) {
  const requests = inArrays(someBodies(Math.min(RECEIPTS, Math.ceil(rate * 5))), 1)
  const times = await sendAtRate(contestant.url, requests, { connections: 64, rate: rate / 2 })
  console.log(
    `half of that rate: p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms`,
  )
  await contestant.stop()
  const [bytes, rows] = [await contestant.bytes(), 2000 + RECEIPTS + requests.length]
  console.log(`${(bytes / rows).toFixed(0)} bytes a receipt, all in`)
  const program = join(ROOT, COLLECTOR)
  const { seconds: startUp } = await run([program, '--version'], contestant.env)
  const { seconds } = await run([program, 'verify'], contestant.env)
  const pass = hashPass(contestant.env.YINYOM_DB)
  const walk = seconds - startUp
  console.log(
    `verify: ${(rows / walk).toFixed(0)} receipts/s, ${(bytes / walk / 1e6).toFixed(0)} MB/s, ${percent(pass, walk)} of a SHA-256 pass over the file`,
  )
  await contestant.remove()
}

async function postgres() {
  const server = await aPostgres()
  if (!server) return console.log('PostgreSQL: not installed here')
  const loop = await postgresLoop(server.address, someBodies(RECEIPTS), GROUP)
  const own = await measure(COLLECTOR, { connections: 64, env: { YINYOM_DB: server.address } })
  await end(own)
  say('collector, PostgreSQL, 64', own)
  console.log(`PostgreSQL: ${percent(own.rate, loop)} of a bare loop in groups of ${GROUP} (${loop.toFixed(0)}/s)`)
  await server.stop()
}

await sqlite()
await postgres()
