import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import { canonicalJson } from '../../src/model/jcs.ts'
import { buildReceipt } from '../../src/receipts/build-receipt.ts'
import { sendReceipt } from '../../src/receipts/send-receipt.ts'
import { freePort } from '../fixtures/free-port.ts'
import { START, aDraft } from './a-draft.ts'

const SITE = 'https://www.example.co.th'
const page = readFileSync(new URL('../../docs/receipt.md', import.meta.url), 'utf8')
const hasPhp = spawnSync('php', ['-v']).status === 0

/** How each example is run: its file, and the command that listens on a port of 127.0.0.1. */
const EXAMPLES = [
  ['PHP', 'php', 'receipts.php', (file: string, port: number) => ['php', '-S', `127.0.0.1:${port}`, file]],
  ['Node', 'js', 'receipts.mjs', (file: string) => [process.execPath, file]],
] as const

describe.each(EXAMPLES)('the endpoint in %s of docs/receipt.md', (name, language, fileName, command) => {
  const isHere = name !== 'PHP' || hasPhp
  let folder: string
  let keep: string
  let server: ChildProcess | undefined
  let endpoint: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yinyom-endpoint-'))
    keep = mkdtempSync(join(folder, 'kept-'))
    const [, code = ''] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page) ?? []
    expect(code).toContain('/srv/receipts')
    const file = join(folder, fileName)
    writeFileSync(file, code.replace('/srv/receipts', keep))
    if (!isHere) return
    const port = await freePort()
    endpoint = `http://127.0.0.1:${port}/receipts`
    const [program, ...args] = command(file, port)
    server = spawn(program!, args, { env: { ...process.env, PORT: String(port) }, stdio: 'ignore' })
    await vi.waitFor(() => fetch(endpoint), { timeout: 20_000, interval: 50 })
  }, 30_000)
  afterAll(() => {
    server?.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  beforeEach((context) => {
    // Without PHP on this machine the page says so, by name.
    if (!isHere) context.skip('php is not installed')
    // As a browser does it for a page of the site.
    const send = globalThis.fetch
    vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
      send(url, { ...init, headers: { ...(init.headers as Record<string, string>), Origin: SITE } }),
    )
  })
  afterEach(() => void vi.unstubAllGlobals())

  const post = (receipt: ConsentReceipt) => sendReceipt(endpoint, () => START)(receipt)

  it('stores a receipt as it came and acknowledges it, again as often as it comes', async () => {
    const receipt = buildReceipt(aDraft(1, { site: 'ร้าน "ตัวอย่าง"' }))
    expect(await post(receipt)).toEqual({ kind: 'accepted' })
    expect(await post(receipt)).toEqual({ kind: 'accepted' })
    expect(readdirSync(keep)).toEqual([`${receipt.receipt_id}.json`])
    expect(readFileSync(join(keep, `${receipt.receipt_id}.json`), 'utf8')).toBe(canonicalJson(receipt))
  })

  it('refuses another receipt under the same id, and keeps the first', async () => {
    const receipt = buildReceipt(aDraft(2))
    await post(receipt)
    expect(await post({ ...receipt, site: 'another' })).toEqual({ kind: 'refused', why: 'status 409' })
    expect(readFileSync(join(keep, `${receipt.receipt_id}.json`), 'utf8')).toBe(canonicalJson(receipt))
  })

  it('takes what a closing page sends as plain text', async () => {
    const receipt = buildReceipt(aDraft(3))
    const answer = await fetch(endpoint, { method: 'POST', body: canonicalJson(receipt) })
    expect(answer.status).toBe(201)
    expect(await post(receipt)).toEqual({ kind: 'accepted' })
  })

  it('refuses what is no receipt, and has the page of another site wait', async () => {
    const before = readdirSync(keep).length
    expect(await post({ ...buildReceipt(aDraft(4)), receipt_id: '../../x' })).toMatchObject({ kind: 'refused' })
    vi.unstubAllGlobals()
    expect(await post(buildReceipt(aDraft(5)))).toMatchObject({ kind: 'failing', code: 'collector-denies' })
    expect(readdirSync(keep)).toHaveLength(before)
  })

  it('says later where it cannot store', async () => {
    rmSync(keep, { recursive: true })
    expect(await post(buildReceipt(aDraft(6)))).toMatchObject({ kind: 'failing', why: 'status 503' })
  })
})
