import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { unpackBody } from '../../collector/dist/packed-body.js'

/**
 * What the collector has, read from its file beside it and never written: how many receipts, and the newest of them.
 * No file yet, or one that the collector is just making, counts as empty.
 */
export function readReceipts(file, limit) {
  const empty = { file, count: 0, receipts: [] }
  if (!existsSync(file)) return empty
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    if (!db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'receipts'").get()) return empty
    const own = `FROM receipts JOIN logs ON logs.id = log WHERE site <> 'audit'`
    const count = db.prepare(`SELECT count(*) ${own}`).pluck().get()
    const rows = db
      .prepare(`SELECT seq, digest, received_at, provenance, body ${own} ORDER BY seq DESC LIMIT ?`)
      .all(limit)
    return {
      file,
      count,
      receipts: rows.map(({ body, ...row }) => ({ ...row, receipt: JSON.parse(unpackBody(body)) })),
    }
  } finally {
    db.close()
  }
}
