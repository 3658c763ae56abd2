// A PostgreSQL server of the bench on 127.0.0.1, where one is installed.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findPostgres } from '../../scripts/setup/postgres.mjs'

const require = createRequire(new URL('../../collector/package.json', import.meta.url))
const { Client } = require('pg')

/** An address to it and how it ends; undefined where PostgreSQL is not installed. */
export async function aPostgres() {
  const bin = findPostgres()
  if (!bin) return undefined
  const user = serverUser()
  const folder = mkdtempSync(join(tmpdir(), 'yinyom-bench-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const [data, port] = [join(folder, 'data'), await freePort()]
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'yinyom', '--auth=trust', '--encoding=UTF8', '--locale=C'],
    { ...user, cwd: folder },
  )
  if (made.status !== 0) throw new Error(String(made.stderr))
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `port=${port}`, '-c', `unix_socket_directories=${folder}`]
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...user, cwd: folder, stdio: 'ignore' })
  const ended = new Promise((done) => child.once('exit', done))
  const address = `postgres://yinyom@127.0.0.1:${port}/postgres`
  for (let tries = 0; !(await answers(address)); tries++) {
    if (tries === 100) throw new Error('PostgreSQL does not answer')
    await pause(100)
  }
  return {
    address,
    async stop() {
      child.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

async function freePort() {
  const server = createServer()
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address()
  await new Promise((done) => server.close(done))
  return port
}

async function answers(address) {
  const client = new Client({ connectionString: address })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** PostgreSQL refuses to run as root: then it is Debian's own user for it, or nobody. */
function serverUser() {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}
