import { existsSync, renameSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { CAN_FAIL, aFailingDisk } from './a-failing-disk.ts'
import { aFolder } from './a-folder.ts'
import { POSTGRES_BIN, aPostgres } from './a-postgres.ts'
import { aReceipt, receiptId } from './a-receipt.ts'
import { CAN_MOUNT, aSmallDisk } from './a-small-disk.ts'
import { post, runCollector, useBuiltCollector } from './run-collector.ts'
import { addressOf, usePostgres } from './use-postgres.ts'

useBuiltCollector()

/** What was sent in this test, and what was said to it. */
function aSender() {
  const acknowledged: number[] = []
  let made = 0
  /** Sends one that is new; gives the status. */
  async function send(url: string): Promise<number> {
    const n = ++made
    const { status } = await post(url, aReceipt(n))
    if (status === 201 || status === 200) acknowledged.push(n)
    return status
  }
  /** Sends until the answer is this one. */
  async function sendUntil(url: string, wanted: number, most = 5000): Promise<void> {
    for (let n = 0; n < most; n++) {
      const status = await send(url)
      if (status === wanted) return
      expect([201, 503]).toContain(status)
    }
    throw new Error(`no ${wanted} in ${most} answers`)
  }
  const ids = () => acknowledged.map((n) => receiptId(n))
  return { send, sendUntil, ids }
}

/** That each that was acknowledged is there once, and everything verifies. */
async function isWhole(env: Record<string, string>, acknowledged: readonly string[], stored: readonly string[]) {
  expect(new Set(stored).size).toBe(stored.length)
  expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([])
  const verify = await runCollector(env, ['verify'])
  expect(await verify.ended, verify.said()).toBe(0)
  expect(verify.said()).toContain(`${stored.length} receipts, 0 erased, 0 months dropped, 0 faults`)
}

function idsIn(path: string): readonly string[] {
  const db = new Database(path)
  try {
    return db.prepare<[], string>('SELECT receipt_id FROM receipts').pluck().all()
  } finally {
    db.close()
  }
}

const readiness = async (url: string) => (await fetch(`${url}/readyz`)).status

describe('a collector on SQLite', () => {
  const inFolder = (folder: string) => ({ YINYOM_DB: join(folder, 'receipts.sqlite') })

  it.skipIf(!CAN_MOUNT)('on a full disk takes nothing, and goes on by itself once there is room', async () => {
    const disk = aSmallDisk(4_000_000)
    const env = inFolder(disk.folder)
    const { url, child, ended } = await runCollector(env)
    const { send, sendUntil, ids } = aSender()
    await send(url)
    disk.fill(400_000)
    await sendUntil(url, 503)
    expect(ids().length).toBeGreaterThan(1)
    expect(await readiness(url)).toBe(503)
    disk.free()
    expect(await send(url)).toBe(201)
    expect(await readiness(url)).toBe(200)
    disk.fill(0)
    await sendUntil(url, 503)
    child.kill('SIGKILL')
    await ended
    disk.free()
    const again = await runCollector(env)
    expect(await send(again.url)).toBe(201)
    await isWhole(env, ids(), idsIn(env.YINYOM_DB))
  })

  it.skipIf(!CAN_MOUNT)('on a disk that is only read says so at the start, and starts once it may write', async () => {
    const disk = aSmallDisk(4_000_000)
    const env = inFolder(disk.folder)
    const first = await runCollector(env)
    const { send, ids } = aSender()
    expect(await send(first.url)).toBe(201)
    first.child.kill('SIGKILL')
    await first.ended
    disk.remount('ro')
    const second = await runCollector(env)
    expect(await second.ended).toBe(1)
    expect(second.said().trim().split('\n')).toEqual([
      expect.stringMatching(/receipts\.sqlite cannot be opened .*: see that/),
    ])
    disk.remount('rw')
    const third = await runCollector(env)
    expect(await send(third.url)).toBe(201)
    await isWhole(env, ids(), idsIn(env.YINYOM_DB))
  })

  it.skipIf(process.platform !== 'linux')('takes nothing while writes fail, and goes on once they do not', async () => {
    const env = inFolder(aFolder())
    const { url, child, said } = await runCollector(env, [], ['sh', '-c', `trap '' XFSZ; exec "$@"`, 'sh'])
    const { send, sendUntil, ids } = aSender()
    const limit = (size: string) =>
      expect(spawnSync('prlimit', ['--pid', String(child.pid), `--fsize=${size}:unlimited`]).status).toBe(0)
    await send(url)
    limit('200000')
    await sendUntil(url, 503)
    // What the collector writes may come after its answer.
    await vi.waitFor(() => expect(said()).toMatch(/SQLITE_(IOERR_WRITE|FULL)/), 20_000)
    expect(await readiness(url)).toBe(503)
    limit('unlimited')
    expect(await send(url)).toBe(201)
    await isWhole(env, ids(), idsIn(env.YINYOM_DB))
  })

  it.skipIf(!CAN_FAIL).each(['write', 'sync'] as const)(
    'takes nothing while the disk answers each %s with an I/O error, and goes on once it does not',
    async (call) => {
      const disk = aFailingDisk()
      const env = { ...inFolder(disk.folder), ...disk.env }
      const { url, child, ended, said } = await runCollector(env)
      const { send, ids } = aSender()
      expect(await send(url)).toBe(201)
      disk.fail(call)
      for (let times = 0; times < 5; times++) expect(await send(url)).toBe(503)
      expect(await readiness(url)).toBe(503)
      await vi.waitFor(
        () => expect(said()).toMatch(call === 'write' ? /SQLITE_IOERR_WRITE/ : /SQLITE_IOERR_FSYNC/),
        20_000,
      )
      disk.mend()
      expect(await send(url)).toBe(201)
      expect(await readiness(url)).toBe(200)
      disk.fail(call)
      expect(await send(url)).toBe(503)
      child.kill('SIGKILL')
      await ended
      disk.mend()
      const again = await runCollector(env)
      expect(await send(again.url)).toBe(201)
      await isWhole(env, ids(), idsIn(env.YINYOM_DB))
    },
  )

  it.skipIf(!CAN_FAIL)(
    'says of a disk that cannot be read that it cannot, and not that somebody has edited it',
    async () => {
      const disk = aFailingDisk()
      const env = { ...inFolder(disk.folder), ...disk.env }
      const { url, child, ended } = await runCollector(env)
      const { send, ids } = aSender()
      for (let times = 0; times < 100; times++) expect(await send(url)).toBe(201)
      child.kill('SIGTERM')
      await ended
      disk.fail('read')
      const verify = await runCollector(env, ['verify'])
      expect(await verify.ended).toBe(1)
      expect(verify.said()).toMatch(
        /^The database \S+ cannot be read \(disk I\/O error\): see what the log of the system says/,
      )
      disk.mend()
      await isWhole(env, ids(), idsIn(env.YINYOM_DB))
    },
  )

  it.each(['', '-wal', '-shm'])(
    'takes nothing while its file *%s is gone, and goes on once it is back',
    async (part) => {
      const env = inFolder(aFolder())
      const { url, said } = await runCollector(env)
      const { send, ids } = aSender()
      expect(await send(url)).toBe(201)
      const path = env.YINYOM_DB + part
      renameSync(path, `${path}.away`)
      expect(await send(url)).toBe(503)
      expect(await readiness(url)).toBe(503)
      expect(said()).toContain('is no longer there: put it back, or restore a backup and start again.')
      expect(existsSync(path)).toBe(false)
      renameSync(`${path}.away`, path)
      expect(await send(url)).toBe(201)
      await isWhole(env, ids(), idsIn(env.YINYOM_DB))
    },
  )
})

describe.skipIf(!POSTGRES_BIN)('a collector on PostgreSQL', () => {
  const databases = usePostgres()
  const key = () => join(aFolder(), 'signing.pem')
  const idsOf = async (ask: (sql: string) => Promise<Record<string, unknown>[]>) =>
    (await ask('SELECT receipt_id AS id FROM yinyom.receipts')).map(({ id }) => String(id))

  async function onServer() {
    const database = await databases.make()
    const env = { YINYOM_DB: addressOf([databases.server()], database), YINYOM_KEY: key() }
    const ask = (sql: string) => databases.server().ask(sql, database)
    return { env, ask, database }
  }

  it.skipIf(!CAN_MOUNT)('on a full disk takes nothing, and goes on by itself once there is room', async () => {
    const disk = aSmallDisk(160_000_000)
    const server = await aPostgres({ within: disk.folder, settings: { fsync: 'off' } })
    onTestFinished(() => server.remove())
    await server.start()
    const env = { YINYOM_DB: addressOf([server], 'postgres'), YINYOM_KEY: key() }
    const { url } = await runCollector(env)
    const { send, sendUntil, ids } = aSender()
    expect(await send(url)).toBe(201)
    disk.fill(100_000)
    await sendUntil(url, 503)
    expect(await readiness(url)).toBe(503)
    disk.free()
    // A server that could not write its log has ended: whoever runs it starts it again.
    if (!(await server.ask('SELECT 1').catch(() => undefined))) await server.start()
    await sendUntil(url, 201)
    await isWhole(env, ids(), await idsOf(server.ask))
  })

  it('takes nothing while the server is read-only, and goes on by itself', async () => {
    const { env, ask } = await onServer()
    const { url } = await runCollector(env)
    const { send, ids } = aSender()
    expect(await send(url)).toBe(201)
    const readOnly = async (mode: string) => {
      await ask(`ALTER SYSTEM SET default_transaction_read_only = ${mode}`)
      await ask('SELECT pg_reload_conf()')
      await expect
        .poll(() => ask('SHOW default_transaction_read_only'))
        .toEqual([{ default_transaction_read_only: mode }])
    }
    await readOnly('on')
    await expect.poll(() => send(url)).toBe(503)
    await readOnly('off')
    await expect.poll(() => send(url)).toBe(201)
    await isWhole(env, ids(), await idsOf(ask))
  })

  it(
    'goes on by itself after the server was restarted at once, five times under load',
    { timeout: 120_000 },
    async () => {
      const { env, ask } = await onServer()
      const { url } = await runCollector(env)
      const { send, sendUntil, ids } = aSender()
      const load = { isOver: false }
      const sending = Array.from({ length: 8 }, async () => {
        while (!load.isOver) expect([201, 503]).toContain(await send(url))
      })
      for (let times = 0; times < 5; times++) {
        await sendUntil(url, 201)
        await databases.server().stop('crash')
        await databases.server().start()
      }
      await sendUntil(url, 201)
      load.isOver = true
      await Promise.all(sending)
      await isWhole(env, ids(), await idsOf(ask))
    },
  )

  it('takes nothing while others have all connections, and goes on by itself', async () => {
    const { env, ask, database } = await onServer()
    const { url } = await runCollector(env)
    const { send, ids } = aSender()
    expect(await send(url)).toBe(201)
    const others: Client[] = []
    onTestFinished(async () => void (await Promise.all(others.map((one) => one.end()))))
    const take = async () => {
      const one = new Client({ host: '127.0.0.1', port: databases.server().port, user: 'yinyom', database })
      one.on('error', () => undefined)
      await one.connect()
      others.push(one)
    }
    await take()
    const own = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'yinyom-collector'`
    for (let isFull = false; !isFull;) {
      await others[0]!.query(own)
      isFull = await take().then(
        () => false,
        () => true,
      )
    }
    expect(await send(url)).toBe(503)
    await Promise.all(others.splice(0).map((one) => one.end()))
    await expect.poll(() => send(url)).toBe(201)
    await isWhole(env, ids(), await idsOf(ask))
  })

  it('goes on by itself where its connections are ended while they are in use', async () => {
    const { env, ask } = await onServer()
    const { url } = await runCollector(env)
    const { send, ids } = aSender()
    const own = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'yinyom-collector'`
    const load = { isOver: false }
    const sending = Array.from({ length: 8 }, async () => {
      while (!load.isOver) expect([201, 503]).toContain(await send(url))
    })
    for (let times = 0; times < 50; times++) await ask(own)
    load.isOver = true
    await Promise.all(sending)
    await expect.poll(() => send(url)).toBe(201)
    await isWhole(env, ids(), await idsOf(ask))
  })
})
