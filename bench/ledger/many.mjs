// node bench/ledger/many.mjs [rows]: what a ledger of many rows costs: bytes, look-ups, and new receipts beside a fresh one.
// The rows are loaded straight into the tables, a month's log for each twelfth; their hashes are random, so `verify` would not hold.
import { createHash, randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { aBody } from './a-body.mjs'
import { packBody } from '../../collector/dist/packed-body.js'
import { COLLECTOR, start } from './contestants.mjs'
import { aRequest, percentile, sendAll } from './send.mjs'

const require = createRequire(new URL('../../collector/package.json', import.meta.url))
const Database = require('better-sqlite3')

const ROWS = Number(process.argv[2] ?? 3_000_000)
const SENT = 10_000
const ROUNDS = 3
const LOOK_UPS = 500
const DAY = 86_400_000
/** Rows of one transaction of the loader. */
const AT_ONCE = 20_000

const requests = (count) => Array.from({ length: count }, () => aRequest([aBody(Date.now())]))

async function rateOf(contestant) {
  await sendAll(contestant.url, requests(2000), 64)
  const { seconds } = await sendAll(contestant.url, requests(SENT), 64)
  return SENT / seconds
}

/** A day for each 365th of the rows, the last one a year ago to now. */
function timeOf(at) {
  return Date.now() - 365 * DAY + Math.floor((at / ROWS) * 365 * DAY)
}

function load(db) {
  const insert = db.prepare(
    `INSERT INTO receipts (receipt_id, log, seq, digest, received_at, clock_suspect, provenance, principal, salt, body)
     VALUES (?, ?, ?, ?, ?, 0, 'origin', ?, ?, ?)`,
  )
  const count = db.prepare(
    `INSERT INTO counts VALUES ('main', ?, ?, 'refused', '', 'banner', 'th', 'origin', ?)
     ON CONFLICT DO UPDATE SET receipts = receipts + excluded.receipts`,
  )
  // Pseudonyms come in no order: their index is made of all of them at the end.
  const later = db
    .prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'receipts' AND sql IS NOT NULL`)
    .all()
  for (const { name } of later) db.exec(`DROP INDEX ${name}`)
  const sizes = new Map()
  const known = []
  const one = (at) => {
    const now = timeOf(at)
    const body = aBody(now)
    const { receipt_id: id, pii_principal_id: principal } = JSON.parse(body)
    const period = new Date(now + 7 * 3_600_000).toISOString().slice(0, 7)
    const log = sizes.get(period) ?? { id: sizes.size + 100, size: 1 }
    sizes.set(period, log)
    const digest = createHash('sha256').update(body).digest('hex')
    insert.run(id, log.id, log.size++, digest, new Date(now).toISOString(), principal, randomBytes(32), packBody(body))
    if (at % Math.ceil(ROWS / LOOK_UPS) === 0) known.push({ id, principal })
  }
  const some = db.transaction((from, to) => {
    for (let at = from; at < to; at++) one(at)
    for (const category of ['necessary', 'functional', 'analytics', 'marketing'])
      count.run(new Date(timeOf(from) + 7 * 3_600_000).toISOString().slice(0, 10), category, to - from)
  })
  for (let at = 0; at < ROWS; at += AT_ONCE) some(at, Math.min(ROWS, at + AT_ONCE))
  for (const { sql } of later) db.exec(sql)
  db.transaction(() => {
    for (const [period, { id, size }] of sizes) keepLog(db, { id, period, size })
  })()
  return known
}

function keepLog(db, { id, period, size }) {
  db.prepare(`INSERT INTO logs (id, site, period, size, checkpoint) VALUES (?, 'main', ?, ?, 'x')`).run(
    id,
    period,
    size,
  )
  const tile = db.prepare('INSERT INTO tiles (log, level, place, hashes) VALUES (?, ?, ?, ?)')
  for (let level = 0, hashes = size; hashes > 0; level++, hashes = Math.floor(hashes / 256))
    for (let place = 0; place * 256 < hashes; place++)
      tile.run(id, level, place, randomBytes(32 * Math.min(256, hashes - place * 256)))
}

function lookUps(path, known) {
  const db = new Database(path, { readonly: true })
  const rows = 'SELECT * FROM receipts JOIN logs ON logs.id = log'
  const asked = {
    'one receipt': db.prepare(`${rows} WHERE receipt_id = ?`),
    'one pseudonym': db.prepare(`${rows} WHERE principal = ? ORDER BY received_at`),
    'the counts of a month': db.prepare(
      `SELECT day, category, state, sum(receipts) FROM counts WHERE site = 'main' AND day >= ? AND day < ? GROUP BY 1, 2, 3`,
    ),
    'the counts of all': db.prepare(
      `SELECT category, state, sum(receipts) FROM counts WHERE site = 'main' GROUP BY 1, 2`,
    ),
  }
  for (const [name, statement] of Object.entries(asked)) {
    const times = known.map(({ id, principal }, at) => {
      const day = new Date(timeOf((at / known.length) * ROWS)).toISOString().slice(0, 10)
      const values = { 'one receipt': [id], 'one pseudonym': [principal], 'the counts of a month': [day, `${day}~`] }
      const began = performance.now()
      statement.all(...(values[name] ?? []))
      return performance.now() - began
    })
    console.log(`${name}: p50 ${percentile(times, 0.5).toFixed(2)} ms, p99 ${percentile(times, 0.99).toFixed(2)} ms`)
  }
  db.close()
}

const fresh = await start(COLLECTOR)
const full = await start(COLLECTOR)
await full.stop()
const db = new Database(full.env.YINYOM_DB)
db.pragma('synchronous = OFF')
db.pragma('journal_mode = OFF')
db.pragma('cache_size = -1000000')
const began = performance.now()
const known = load(db)
db.pragma('journal_mode = WAL')
db.close()
console.log(`${ROWS} rows loaded in ${((performance.now() - began) / 1000).toFixed(0)} s`)
console.log(`${((await full.bytes()) / ROWS).toFixed(0)} bytes a row, all in`)
lookUps(full.env.YINYOM_DB, known)

// In turns, and the best of each: what else runs on the machine slows one of them down.
const again = await start(COLLECTOR, { YINYOM_DB: full.env.YINYOM_DB, YINYOM_KEY: full.env.YINYOM_KEY })
let [before, rate] = [0, 0]
for (let round = 0; round < ROUNDS; round++) {
  before = Math.max(before, await rateOf(fresh))
  rate = Math.max(rate, await rateOf(again))
}
await Promise.all([fresh.stop(), again.stop()])
console.log(
  `new receipts: ${rate.toFixed(0)}/s, ${((100 * rate) / before).toFixed(0)} % of a fresh file (${before.toFixed(0)}/s)`,
)
await Promise.all([fresh, full, again].map(({ remove }) => remove()))
