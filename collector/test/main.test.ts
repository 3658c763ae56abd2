import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkProof } from '../../src/evidence/check-proof.ts'
import { parseKey } from '../../src/tlog/signed-note.ts'
import { verifyEd25519 } from '../src/keys/verify-ed25519.ts'
import { sha256 } from '../src/sha256.ts'
import { aFolder } from './a-folder.ts'
import { aReceipt } from './a-receipt.ts'
import { post, runCollector, useBuiltCollector } from './run-collector.ts'

useBuiltCollector()

const aFile = () => join(aFolder(), 'receipts.sqlite')

/** A connection that has sent the head of a POST and half of its body, and knows that the collector has read the head. */
async function halfSent(url: string, body: string): Promise<{ socket: Socket; finish: () => Promise<string> }> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).setEncoding('utf8')
  onTestFinished(() => void socket.destroy())
  let heard = ''
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()).on('error', () => resolve()))
  const goOn = new Promise<void>((resolve) => {
    socket.on('data', (text: string) => {
      heard += text
      if (heard.includes('100 Continue')) resolve()
    })
  })
  const head = [
    'POST /v1/receipts HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    'Expect: 100-continue',
  ]
  socket.write([...head, `Content-Length: ${Buffer.byteLength(body)}`, '', ''].join('\r\n'))
  await goOn
  socket.write(body.slice(0, 100))
  async function finish(): Promise<string> {
    socket.write(body.slice(100))
    await closed
    return heard
  }
  return { socket, finish }
}

describe('the commands', () => {
  it('work beside a collector that runs, and end with its verdict', async () => {
    const env = { YINYOM_DB: aFile(), YINYOM_LOG: 'log.example' }
    const { url } = await runCollector(env)
    const answer = (await (await post(url, aReceipt())).json()) as { proof: string; digest: string }
    const keys = await runCollector(env, ['keys'])
    expect(await keys.ended).toBe(0)
    const key = parseKey(sha256, keys.said().trim())!
    expect(checkProof(answer.digest, answer.proof, key, { sha256, verify: verifyEd25519 })).toMatchObject({
      holds: true,
      index: 1,
    })
    const verify = await runCollector(env, ['verify'])
    expect(await verify.ended).toBe(0)
    expect(verify.said()).toContain('1 logs, 1 receipts, 0 erased, 0 months dropped, 0 faults')

    const db = new Database(env.YINYOM_DB)
    db.exec(`UPDATE receipts SET received_at = '2026-01-01T00:00:00.000Z'`)
    db.close()
    const tampered = await runCollector(env, ['verify'])
    expect(await tampered.ended).toBe(1)
    expect(tampered.said()).toMatch(/edited: main \d{4}-\d\d, place 1/)
  })

  it('change the key, and what the old one has signed goes on to hold', async () => {
    const env = { YINYOM_DB: aFile(), YINYOM_LOG: 'log.example' }
    const first = await runCollector(env)
    await post(first.url, aReceipt(1))
    first.child.kill('SIGTERM')
    await first.ended
    rmSync(`${env.YINYOM_DB}.key`)
    const lost = await runCollector(env)
    expect([await lost.ended, lost.said()]).toEqual([1, expect.stringContaining('keys --rotate')])
    const rotate = await runCollector(env, ['keys', '--rotate'])
    expect(await rotate.ended).toBe(0)
    expect(rotate.said().match(/^log\.example\+/gm)).toHaveLength(2)
    const second = await runCollector(env)
    expect((await post(second.url, aReceipt(2))).status).toBe(201)
    const verify = await runCollector(env, ['verify'])
    expect([await verify.ended, verify.said()]).toEqual([0, expect.stringMatching(/^main .*: 2 of 2$/m)])
  })

  it('serve the tiles and the signed state of a log to whoever checks', async () => {
    const { url } = await runCollector({ YINYOM_DB: aFile(), YINYOM_LOG: 'log.example' })
    await post(url, aReceipt())
    const period = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)
    const checkpoint = await fetch(`${url}/log/main/${period}/checkpoint`)
    expect(await checkpoint.text()).toMatch(new RegExp(`^log.example/main/${period}\\n2\\n`))
    const tile = await fetch(`${url}/log/main/${period}/tile/0/000.p/2`)
    expect([tile.headers.get('cache-control'), (await tile.arrayBuffer()).byteLength]).toEqual([
      'public, max-age=31536000, immutable',
      64,
    ])
    for (const path of ['tile/0/000', 'tile/0/000.p/3', 'tile/0/001.p/1', 'tile/-1/000', 'tile/0/0', 'tile/0/../../x'])
      expect((await fetch(`${url}/log/main/${period}/${path}`)).status, path).toBe(404)
  })

  it('say what there is, and refuse what there is not', async () => {
    const help = await runCollector({}, ['--help'])
    expect([await help.ended, help.said()]).toEqual([0, expect.stringContaining('YINYOM_RETENTION')])
    const version = await runCollector({}, ['--version'])
    expect([await version.ended, version.said()]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)])
    const one = await runCollector({}, ['erase', '--help'])
    expect([await one.ended, one.said()]).toEqual([0, expect.stringContaining('\n  yinyom-collector erase anon:')])
    expect(await (await runCollector({}, ['erase', '--version'])).ended).toBe(0)
    const other = await runCollector({ YINYOM_DB: aFile() }, ['drop'])
    expect([await other.ended, other.said()]).toEqual([1, '"drop" is no command of yinyom-collector: see --help.\n'])
  })
})

describe('the language', () => {
  it('is Thai where the operator says so, in sentences and in errors', async () => {
    const env = { YINYOM_DB: aFile(), YINYOM_LANG: 'th' }
    const { child, said, says } = await runCollector(env)
    expect(said()).toContain('รับหลักฐานจาก ยังไม่มีเว็บไซต์ใด')
    child.kill('SIGTERM')
    await says('หยุดแล้ว')
    const wrong = await runCollector({ ...env, YINYOM_PORT: 'x' })
    expect([await wrong.ended, wrong.said()]).toEqual([1, expect.stringMatching(/^YINYOM_PORT เป็น "x" ซึ่งใช้ไม่ได้/)])
    const missing = await runCollector(env, ['access', 'anon:8Yh2kQ5mT1vX7pR3sW9zaB'])
    expect([await missing.ended, missing.said()]).toEqual([1, 'ไม่มี --out โปรดระบุพร้อมค่า\n'])
  })
})

describe('the settings', () => {
  it('may stand in a file, and are named where they are wrong', async () => {
    const folder = aFolder()
    const [config, database] = [join(folder, 'collector.json'), join(folder, 'ledger.sqlite')]
    writeFileSync(config, JSON.stringify({ db: database, origins: ['https://www.example.co.th'], port: 0 }))
    const { said } = await runCollector({ YINYOM_CONFIG: config })
    expect(said()).toContain(`Receipts are stored in ${database} (0 so far)`)
    expect(said()).toContain('Receipts are accepted from https://www.example.co.th')
    writeFileSync(config, JSON.stringify({ orgins: [] }))
    const wrong = await runCollector({ YINYOM_CONFIG: config })
    expect([await wrong.ended, wrong.said()]).toEqual([1, expect.stringContaining('did you mean "origins"?')])
  })
})

describe('the start', () => {
  it('says where it listens, where the receipts are, how many, and who may send', async () => {
    const path = aFile()
    const { url, said } = await runCollector({ YINYOM_DB: path, YINYOM_ORIGINS: 'https://www.example.co.th' })
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(said()).toContain(`Receipts are stored in ${path} (0 so far)`)
    expect(said()).toContain('Receipts are accepted from https://www.example.co.th')
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('makes files that are the owner’s alone', async () => {
    const path = aFile()
    const { url } = await runCollector({ YINYOM_DB: path })
    await post(url, aReceipt())
    for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}.key`]) expect(statSync(file).mode & 0o077).toBe(0)
  })

  it('on a port that is taken ends with one sentence and the remedy', async () => {
    const first = await runCollector({ YINYOM_DB: aFile() })
    const port = new URL(first.url).port
    const second = await runCollector({ YINYOM_DB: aFile(), YINYOM_PORT: port })
    expect(await second.ended).toBe(1)
    expect(second.said()).toBe(
      `Port ${port} on 127.0.0.1 is taken: end the program that uses it, or set YINYOM_PORT to another port.\n`,
    )
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200)
  })

  it('at an address that is not here ends with one sentence and the remedy', async () => {
    const { ended, said } = await runCollector({ YINYOM_DB: aFile(), YINYOM_HOST: '192.0.2.1' })
    expect(await ended).toBe(1)
    expect(said()).toMatch(
      /^192\.0\.2\.1 is not an address of this machine: set YINYOM_HOST to 127\.0\.0\.1, or .*\.\n$/,
    )
  })

  it('with wrong variables ends with a sentence for each and makes no file', async () => {
    const path = aFile()
    const { ended, said } = await runCollector({ YINYOM_DB: path, YINYOM_PORT: 'x', YINYOM_ORIGINS: 'shop' })
    expect(await ended).toBe(1)
    expect(said().trim().split('\n')).toEqual([
      expect.stringMatching(/^YINYOM_PORT is "x"/),
      expect.stringMatching(/^YINYOM_ORIGINS has "shop"/),
    ])
    expect(existsSync(path)).toBe(false)
  })

  it('with a database that cannot be opened ends with one sentence', async () => {
    const { ended, said } = await runCollector({ YINYOM_DB: join(aFolder(), 'nowhere', 'receipts.sqlite') })
    expect(await ended).toBe(1)
    expect(said()).toMatch(/^The database .* cannot be opened .*: see that YINYOM_DB names a file .*\.\n$/)
  })
})

describe('the stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s finishes what has begun, takes no more, and leaves one file',
    async (signal) => {
      const path = aFile()
      const { url, child, says, ended } = await runCollector({ YINYOM_DB: path })
      // Leaves a connection open that has nothing to do.
      await (await post(url, aReceipt(1))).text()
      const { finish } = await halfSent(url, JSON.stringify(aReceipt(2)))

      child.kill(signal)
      await says('is stopping')
      await expect(fetch(`${url}/healthz`)).rejects.toThrow(TypeError)
      expect(await finish()).toContain('201 Created')

      expect(await ended).toBe(0)
      expect(existsSync(`${path}-wal`)).toBe(false)
      const db = new Database(path, { readonly: true })
      expect(db.prepare('SELECT count(*) FROM receipts').pluck().get()).toBe(2)
      db.close()
    },
  )
})

describe('over the network', () => {
  it('says nothing of any request', async () => {
    const { url, child, ended, said } = await runCollector({ YINYOM_DB: aFile(), YINYOM_ORIGINS: '*' })
    const before = said()
    const headers = { 'content-type': 'text/plain', 'user-agent': 'probe', origin: 'https://www.example.org' }
    for (const body of [aReceipt(1), aReceipt(1), aReceipt(1, { site: 'another' }), { ip: '203.0.113.7' }, 'probe']) {
      await (await post(url, body, { headers })).text()
    }
    await (await fetch(`${url}/probe?token=1`)).text()
    const { socket } = await halfSent(url, JSON.stringify(aReceipt(2)))
    socket.destroy()
    await (await fetch(`${url}/healthz`)).text()
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    const stopping = 'Yinyom collector is stopping: it finishes requests in progress first\n'
    expect(said()).toBe(`${before}${stopping}Yinyom collector has stopped\n`)
  })

  it('keeps one receipt of one id, sent by many at once with the same and with other content', async () => {
    const { url } = await runCollector({ YINYOM_DB: aFile() })
    const statuses = (
      await Promise.all(Array.from({ length: 30 }, (_, n) => post(url, aReceipt(1, { site: `site ${n % 3}` }))))
    )
      .map(({ status }) => status)
      .sort((a, b) => a - b)
    expect(statuses).toEqual([...Array<number>(9).fill(200), 201, ...Array<number>(20).fill(409)])
  })

  it('refuses a body that is too large, announced or in chunks, and goes on', async () => {
    const { url } = await runCollector({ YINYOM_DB: aFile(), YINYOM_MAX_BYTES: '4096' })
    const large = ' '.repeat(4097)
    expect((await post(url, null, { body: large })).status).toBe(413)
    const chunked = { body: new Blob([large]).stream(), duplex: 'half' } as RequestInit
    expect((await post(url, null, chunked)).status).toBe(413)
    expect((await post(url, aReceipt())).status).toBe(201)
  })
})
