import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { findPostgres } from '../../scripts/setup/postgres.mjs'

/** A PostgreSQL server of this test on 127.0.0.1; its processes and its folder go with `remove`. */
export interface APostgres {
  readonly port: number
  /** The folder of its files. */
  readonly data: string
  start(): Promise<void>
  /** `crash` leaves everything as it is, as a machine that loses its power; `fast` ends sessions first. */
  stop(how?: 'crash' | 'fast'): Promise<void>
  /** Asks SQL of a database. */
  ask(sql: string, database?: string): Promise<Record<string, unknown>[]>
  /** Runs one of PostgreSQL's own programs, as the server's user. */
  run(program: string, args: readonly string[]): void
  remove(): Promise<void>
}

/** The folder with the programs of PostgreSQL 15 or later; undefined where it is not installed. */
export const POSTGRES_BIN = findPostgres()

/** PostgreSQL refuses to run as root: then it is Debian's own user for it, or nobody. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

export interface PostgresOptions {
  /** A server that runs; this one is a copy that streams from it. Default: an empty cluster. */
  readonly of?: APostgres
  readonly settings?: Record<string, string>
  /** Default: a port that is free. */
  readonly port?: number
  /** The folder that its own is made in. Default: the system's for what is temporary. */
  readonly within?: string
}

/** A server that is not started yet. */
export async function aPostgres(options: PostgresOptions = {}): Promise<APostgres> {
  const { of, settings = {}, within = tmpdir() } = options
  const bin = POSTGRES_BIN!
  const user = serverUser()
  const folder = mkdtempSync(join(within, 'yinyom-postgres-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!)
  const [data, port] = [join(folder, 'data'), options.port ?? (await freePort())]
  let server: ChildProcess | undefined
  let said = ''

  function run(program: string, args: readonly string[]): void {
    const { status, stdout, stderr } = spawnSync(join(bin, program), args, { ...user, cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stdout}${stderr}`)
  }

  async function ask(sql: string, database = 'postgres') {
    const client = new Client({ host: '127.0.0.1', port, user: 'yinyom', database })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  async function start(): Promise<void> {
    const own = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: folder, ...settings }
    const args = Object.entries(own).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    server = spawn(join(bin, 'postgres'), ['-D', data, ...args], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const child = server
    // A run that is broken off leaves no server behind.
    const end = () => void child.kill('SIGQUIT')
    process.once('exit', end)
    child.once('exit', () => process.off('exit', end))
    child.stderr!.setEncoding('utf8').on('data', (text: string) => void (said += text))
    for (; ; await pause(30)) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL has ended: ${said}`)
      if (await ask('SELECT 1').catch(() => undefined)) return
    }
  }

  async function stop(how: 'crash' | 'fast' = 'crash'): Promise<void> {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill(how === 'crash' ? 'SIGQUIT' : 'SIGINT')
    await ended
  }

  if (of)
    run('pg_basebackup', ['-D', data, '-h', '127.0.0.1', '-p', String(of.port), '-U', 'yinyom', '-R', '-c', 'fast'])
  else run('initdb', ['-D', data, '-U', 'yinyom', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C'])
  const remove = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, data, start, stop, ask, run, remove }
}
