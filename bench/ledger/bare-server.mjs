// The contestant: `node:http` and better-sqlite3 alone. Parses the body, inserts in groups with the durability of the
// collector, and answers after the commit. No checks, no log, no proof.
import { createServer } from 'node:http'
import { createRequire } from 'node:module'

const require = createRequire(new URL('../../collector/package.json', import.meta.url))
const Database = require('better-sqlite3')

const db = new Database(process.env.YINYOM_DB)
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('CREATE TABLE receipts (receipt_id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT')
const insert = db.prepare('INSERT INTO receipts VALUES (?, ?) ON CONFLICT DO NOTHING')
const keep = db.transaction((group) => group.forEach(({ id, text }) => insert.run(id, text)))

let waiting = []
function drain() {
  const group = waiting
  waiting = []
  keep(group)
  for (const { answer } of group) answer.writeHead(201, { 'content-type': 'application/json' }).end('{"seq":1}')
}

const server = createServer((request, answer) => {
  const parts = []
  request.on('data', (part) => parts.push(part))
  request.on('end', () => {
    const text = Buffer.concat(parts).toString()
    if (waiting.push({ id: JSON.parse(text).receipt_id, text, answer }) === 1) setImmediate(drain)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`listens on http://127.0.0.1:${server.address().port}`))
