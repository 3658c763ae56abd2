// What the machine can do without us: groups of rows into SQLite, groups of rows into PostgreSQL, SHA-256 of a file.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const require = createRequire(new URL('../../collector/package.json', import.meta.url))
const Database = require('better-sqlite3')
const { Client } = require('pg')

/** Rows a second into a new SQLite file, one commit for each group, with the durability of the collector. */
export async function sqliteLoop(bodies, group) {
  const folder = await mkdtemp(join(tmpdir(), 'yinyom-bench-'))
  const db = new Database(join(folder, 'l.sqlite'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE receipts (receipt_id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT')
  const insert = db.prepare('INSERT INTO receipts VALUES (?, ?)')
  const keep = db.transaction((some) => some.forEach((text) => insert.run(JSON.parse(text).receipt_id, text)))
  const began = performance.now()
  for (let at = 0; at < bodies.length; at += group) keep(bodies.slice(at, at + group))
  const rate = bodies.length / ((performance.now() - began) / 1000)
  db.close()
  await rm(folder, { recursive: true })
  return rate
}

/** Rows a second into a new table of PostgreSQL, one statement and one commit for each group. */
export async function postgresLoop(address, bodies, group) {
  const client = new Client({ connectionString: address })
  await client.connect()
  await client.query('CREATE TABLE bare (receipt_id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)')
  const began = performance.now()
  for (let at = 0; at < bodies.length; at += group) {
    const some = bodies.slice(at, at + group)
    const ids = some.map((text) => JSON.parse(text).receipt_id)
    await client.query({
      name: 'keep',
      text: 'INSERT INTO bare SELECT * FROM unnest($1::text[], $2::text[])',
      values: [ids, some],
    })
  }
  const rate = bodies.length / ((performance.now() - began) / 1000)
  await client.end()
  return rate
}

/** Seconds to read a file once and hash it. */
export function hashPass(path) {
  const began = performance.now()
  const [hash, file, part] = [createHash('sha256'), openSync(path), Buffer.alloc(1 << 16)]
  for (let read = readSync(file, part); read > 0; read = readSync(file, part)) hash.update(part.subarray(0, read))
  hash.digest()
  closeSync(file)
  return (performance.now() - began) / 1000
}
