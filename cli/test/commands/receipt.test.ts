import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aReceipt } from '../../../collector/test/a-receipt.ts'
import { makePem, readSigningKey } from '../../../collector/src/keys/signing-key.ts'
import { sha256 } from '../../../collector/src/sha256.ts'
import type { ConfigInput } from '../../../src/consent.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import { canonicalJson } from '../../../src/model/jcs.ts'
import { sha256 as hexOf } from '../../../src/model/sha256.ts'
import { proveShown } from '../../../src/proof.ts'
import { parseArrival, receiptEntry } from '../../../src/evidence/receipt-leaf.ts'
import { toBase64 } from '../../../src/tlog/base64.ts'
import { parseProof } from '../../../src/tlog/log-proof.ts'
import { formatKey } from '../../../src/tlog/signed-note.ts'
import { aSigner } from '../../../collector/test/a-signer.ts'
import { KNOWN } from '../../../src/known/known-services.ts'
import { KEY, aProvenReceipt } from '../receipt/a-proven-receipt.ts'
import { aFolder } from './a-call.ts'

const hashOf = (value: unknown) => hexOf(canonicalJson(value))
const OTHER = readSigningKey(makePem(), 'log.example')
const OTHER_KEY = formatKey(sha256, { name: 'log.example', publicKey: OTHER.publicKey })
const CONFIG: ConfigInput = {
  site: 'shop',
  categories: ['necessary', 'analytics'],
  services: [{ id: 'own-stats', category: 'analytics', name: 'ตัวนับ' }],
}

/** A receipt whose hashes are those of this configuration. */
function receiptOf(config: object, own: Partial<ConsentReceipt['ui']> = {}): ConsentReceipt {
  const plain = aReceipt()
  const ui = { ...plain.ui, config_sha256: hashOf(config), ...own }
  const shown = proveShown(config, { ...plain, ui })
  return aReceipt(1, { ui: { ...ui, ...(shown && { content_sha256: shown.sha256 }) } })
}

async function verify(content: unknown, ...options: readonly string[]) {
  const folder = aFolder()
  folder.write('r.json', typeof content === 'string' ? content : JSON.stringify(content, undefined, 2))
  folder.write('yinyom.json', JSON.stringify(CONFIG))
  return folder.call('receipt', 'verify', 'r.json', ...(options.includes('--key') ? [] : ['--key', KEY]), ...options)
}

describe('yinyom receipt verify', () => {
  it('says of a receipt in the log where it is, when it arrived, who has sent it and what was chosen', async () => {
    const { code, out, err } = await verify(await aProvenReceipt())
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Choices: necessary: always on, analytics: not allowed')
    expect(out).toContain(`Digest: ${hashOf(aReceipt())}`)
    expect(out).toContain('Holds: this receipt is in the log')
    expect(out).toContain('Log: log.example/main/2026-06, place 7 of 11')
    expect(out).toContain('Arrived: 1 June 2026, 09:03 (Bangkok time)')
    expect(out).toContain('a page of the site')
    expect(out).toContain('1 of 1')
  })

  it.each([
    ['unsigned', /Anybody may have sent it/],
    ['device', /key of the visitor's browser/],
    ['site', /the site's own server/],
  ] as const)('tells a receipt that came %s apart', async (provenance, words) => {
    expect((await verify(await aProvenReceipt(aReceipt(), provenance))).out).toMatch(words)
  })

  it('says it in Thai', async () => {
    const { code, out } = await verify(await aProvenReceipt(), '--lang', 'th')
    expect(code).toBe(0)
    expect(out).toContain('หลักฐานนี้อยู่ในบันทึกจริง')
    expect(out).toContain('มาถึง: 1 มิถุนายน พ.ศ.\u00A02569 เวลา 09:03')
  })

  const FAULTS: readonly (readonly [string, (kept: Awaited<ReturnType<typeof aProvenReceipt>>) => unknown])[] = [
    ['no-proof', ({ receipt }) => receipt],
    ['not-included', ({ receipt, proof }) => ({ receipt: { ...receipt, site: 'another' }, proof })],
    ['not-included', ({ receipt, proof }) => ({ receipt, proof: proof.replace('index 7', 'index 6') })],
    ['not-a-receipt', ({ receipt, proof }) => ({ receipt: { ...receipt, seq: 0 }, proof })],
    ['not-a-receipt', () => 'no JSON at all'],
    ['not-a-receipt', () => [1, 2]],
    ['not-a-receipt', () => '['.repeat(200_000)],
    ['not-a-receipt', () => `{"receipt":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`],
    ['not-a-proof', ({ receipt, proof }) => ({ receipt, proof: proof.slice(0, 60) })],
    ['not-a-checkpoint', ({ receipt, proof }) => ({ receipt, proof: proof.slice(0, -60) })],
    ['no-arrival', ({ receipt, proof }) => ({ receipt, proof: proof.replace(/^extra .*\n/m, '') })],
    ['foreign-signature', ({ receipt, proof }) => ({ receipt, proof: proof.replace(/\n11\n/, '\n12\n') })],
  ]
  it.each(FAULTS)('names %s, says what to do, and ends with 1', async (fault, spoil) => {
    const content = spoil(await aProvenReceipt())
    const { code, out } = await verify(content)
    expect(code).toBe(1)
    expect(out).toContain(`Does not hold (${fault}): `)
    expect(out).toContain('0 of 1')
    const asked = await verify(content, '--json')
    const answer = JSON.parse(asked.out) as object
    expect(answer).toMatchObject({ ok: false, receipts: [{ file: 'r.json', proof: { holds: false, fault } }] })
  })

  it('names the field that makes a receipt none', async () => {
    const { receipt, proof } = await aProvenReceipt()
    const { out } = await verify({ receipt: { ...receipt, ip: '203.0.113.7' }, proof })
    expect(out).toMatch(/First fault: ip should be/)
  })

  it('does not take the key of somebody else, and takes the right one of several', async () => {
    const kept = await aProvenReceipt()
    expect((await verify(kept, '--key', OTHER_KEY)).out).toContain('foreign-signature')
    expect((await verify(kept, '--key', OTHER_KEY, '--key', KEY)).code).toBe(0)
  })

  it('judges each receipt of a list and of several files by itself', async () => {
    const kept = await aProvenReceipt()
    const folder = aFolder()
    folder.write('one.json', `\uFEFF${JSON.stringify(kept)}`)
    folder.write('many.json', JSON.stringify([kept, kept.receipt]))
    const { code, out } = await folder.call('receipt', 'verify', 'one.json', 'many.json', '--key', KEY, '--json')
    expect(code).toBe(1)
    const { receipts } = JSON.parse(out) as { receipts: { file: string; at: number; proof: { holds: boolean } }[] }
    expect(receipts.map(({ file, at, proof }) => [file, at, proof.holds])).toEqual([
      ['one.json', 1, true],
      ['many.json', 1, true],
      ['many.json', 2, false],
    ])
  })

  it.each([
    [['r.json', '--key', 'log.example'], /not a verifier key.*yinyom-collector keys/],
    [['r.json'], /--key/],
    [['away.json', '--key', KEY], /File not found/],
    [['--key', KEY], /Missing argument/],
  ])('that is called wrongly, %j, ends with 2', async (argv, sentence) => {
    const folder = aFolder()
    folder.write('r.json', JSON.stringify(await aProvenReceipt()))
    const { code, out, err } = await folder.call('receipt', 'verify', ...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
  })

  it('sends no control character of a receipt to the terminal', async () => {
    const proven = await aProvenReceipt(aReceipt(1, { site: 'a' }))
    const { out } = await verify({ ...proven, receipt: { ...proven.receipt, '\u001b[2Jip': 1 } })
    expect(out).toContain('First fault')
    expect(out).not.toContain('\u001b')
  })
})

describe('yinyom receipt verify --config', () => {
  it('says that the configuration was in force, and prints the words that were on the screen', async () => {
    const kept = await aProvenReceipt(receiptOf(CONFIG))
    const { code, out } = await verify(kept, '--config', 'yinyom.json')
    expect(code).toBe(0)
    expect(out).toContain(`it was in force (${hashOf(CONFIG)})`)
    expect(out).toContain('  | เว็บไซต์นี้ใช้คุกกี้')
    expect(out).toContain('  | ปฏิเสธทั้งหมด')
  })

  it('says that another was in force, by both hashes, and ends with 1', async () => {
    const kept = await aProvenReceipt(receiptOf({ ...CONFIG, site: 'another' }))
    const { code, out } = await verify(kept, '--config', 'yinyom.json')
    expect(code).toBe(1)
    expect(out).toContain('another one was in force')
    expect(out).toContain(hashOf(CONFIG))
    expect(out).toContain('config archive')
    // The site's name is not among the words.
    expect(out).toContain('content_sha256 matches')
  })

  it('says that the words were others, and ends with 1', async () => {
    const receipt = receiptOf(CONFIG)
    const kept = await aProvenReceipt({ ...receipt, ui: { ...receipt.ui, content_sha256: 'a'.repeat(64) } })
    const { code, out } = await verify(kept, '--config', 'yinyom.json')
    expect([code, out]).toEqual([1, expect.stringContaining('content_sha256 differs')])
  })

  it('finds the categories that a later banner named', async () => {
    const plain = receiptOf(CONFIG, { reasons: ['new-category'] })
    const shown = proveShown(CONFIG, plain, ['analytics'])!
    expect(shown.sha256).toBe(proveShown(CONFIG, plain)!.sha256)
    const two = { ...CONFIG, categories: ['necessary', 'analytics', 'marketing'] } as ConfigInput
    const purposes = [...aReceipt().purposes, { id: 'marketing', basis: 'consent', state: 'given' } as const]
    const asked = { ...receiptOf(two, { reasons: ['new-category'] }), purposes }
    const content = proveShown(two, asked, ['marketing'])!.sha256
    expect(content).not.toBe(proveShown(two, asked)!.sha256)
    const kept = await aProvenReceipt({ ...asked, ui: { ...asked.ui, content_sha256: content } })
    const folder = aFolder()
    folder.write('r.json', JSON.stringify(kept))
    folder.write('two.json', JSON.stringify(two))
    const { code, out } = await folder.call('receipt', 'verify', 'r.json', '--key', KEY, '--config', 'two.json')
    expect([code, out]).toEqual([0, expect.stringContaining('content_sha256 matches')])
  })

  it('asks for no words of a script, whose answer showed nothing', async () => {
    const { ui, ...rest } = aReceipt()
    const { content_sha256: _, layout: __, reasons: ___, ...own } = ui
    const asked = { ...own, surface: 'api', config_sha256: hashOf(CONFIG) } as const
    const kept = await aProvenReceipt({ ...rest, ui: asked })
    const { code, out } = await verify(kept, '--config', 'yinyom.json')
    expect([code, out]).toEqual([0, expect.stringContaining('nothing was shown')])
  })
})

describe('yinyom config archive', () => {
  it('keeps a configuration under the hash that a receipt names', async () => {
    const folder = aFolder()
    folder.write('yinyom.json', JSON.stringify(CONFIG))
    expect((await folder.call('config', 'archive', '--out', 'kept')).code).toBe(0)
    const name = `${hashOf(CONFIG)}.json`
    expect(folder.list('kept')).toEqual([name])
    expect(JSON.parse(folder.read(`kept/${name}`))).toEqual(CONFIG)
    folder.write('r.json', JSON.stringify(await aProvenReceipt(receiptOf(CONFIG))))
    const again = await folder.call('receipt', 'verify', 'r.json', '--key', KEY, '--config', `kept/${name}`)
    expect(again.code).toBe(0)
    const { code, out } = await folder.call('config', 'archive', '--out', 'kept')
    expect([code, out]).toEqual([0, expect.stringContaining('already there')])
  })

  it('keeps one with ids of the catalogue as `config build` writes it and as the widget fills it in', async () => {
    const folder = aFolder()
    folder.write('yinyom.json', '{"services":["ga4"]}')
    expect((await folder.call('config', 'archive', '--out', 'kept')).code).toBe(0)
    const built = JSON.parse((await folder.call('config', 'build')).out) as object
    const inWidget = { services: [KNOWN.find(({ id }) => id === 'ga4')] }
    expect(folder.list('kept')).toEqual(expect.arrayContaining([`${hashOf(built)}.json`, `${hashOf(inWidget)}.json`]))
    const kept = await aProvenReceipt(receiptOf(inWidget))
    folder.write('r.json', JSON.stringify(kept))
    const { code } = await folder.call('receipt', 'verify', 'r.json', '--key', KEY, '--config', 'yinyom.json')
    expect(code).toBe(0)
  })

  it('writes over nothing that is not what its name says', async () => {
    const folder = aFolder()
    folder.write('yinyom.json', JSON.stringify(CONFIG))
    await folder.call('config', 'archive', '--out', 'kept')
    const name = `kept/${hashOf(CONFIG)}.json`
    folder.write(name, '{"site":"another"}')
    const { code, err } = await folder.call('config', 'archive', '--out', 'kept')
    expect([code, err]).toEqual([1, expect.stringContaining('find out who changed it')])
    expect(folder.read(name)).toBe('{"site":"another"}')
  })

  it('keeps nothing that has faults', async () => {
    const folder = aFolder()
    folder.write('yinyom.json', '{"services":["not-there"]}')
    expect((await folder.call('config', 'archive', '--out', 'kept')).code).toBe(1)
    expect(folder.list()).toEqual(['yinyom.json'])
  })
})

describe('docs/proof.md', () => {
  it('has a program that makes the key and the entry that other tools ask for', async () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/proof.md'), 'utf8')
    const [, program] = /```js\n([^]*?)```/.exec(page)!
    const folder = aFolder()
    const { receipt, proof } = await aProvenReceipt()
    folder.write('entry.mjs', program!)
    folder.write('r.json', JSON.stringify({ receipt, proof }))
    const said = execFileSync(process.execPath, ['entry.mjs', 'r.json', KEY], { cwd: folder.path }).toString().trim()
    const entry = receiptEntry(sha256, hashOf(receipt), parseArrival(parseProof(proof)!.extra!)!)
    const key = formatKey(sha256, { name: 'log.example/main/2026-06', publicKey: aSigner.publicKey })
    expect(said).toBe(`${key} ${toBase64(entry)}`)
    expect(folder.read('receipt.tlog-proof')).toBe(proof)
  })
})
