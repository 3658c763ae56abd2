import { existsSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createTokens } from '../../src/access/tokens.ts'
import { createUsers } from '../../src/access/users.ts'
import { createAuditTrail } from '../../src/audit/audit-trail.ts'
import { UsageError } from '../../src/commands/command.ts'
import { COMMANDS } from '../../src/commands/index.ts'
import { digestOf } from '../../src/digest-of.ts'
import type { LedgerEntry } from '../../src/ledger/ledger.ts'
import { openLedger } from '../../src/open-ledger.ts'
import { openDatabase } from '../../src/ledger/open-database.ts'
import { parseOptions } from '../../src/options.ts'
import { createSites } from '../../src/sites/sites.ts'
import { aFolder } from '../a-folder.ts'
import { aReceipt, receiptId } from '../a-receipt.ts'
import { anEntry } from '../ledger/ledger-contract.ts'
import { wordsIn } from '../../src/words/words.ts'
import { commandPorts } from './command-ports.ts'

const ANN = 'anon:annannannannannannanna'
const AT = '2026-09-01T00:00:00.000Z'

function entry(n: number, own: Partial<LedgerEntry> = {}): LedgerEntry {
  const { principal = ANN } = own
  const body = JSON.stringify({ ...aReceipt(n), pii_principal_id: principal })
  return { ...anEntry(n), receiptId: receiptId(n), body, digest: digestOf(body), principal, ...own }
}

/** The commands over a ledger in a file, on 1 September 2026; each opens and closes it, as in earnest. */
async function aDesk(env: Record<string, string> = {}) {
  const folder = aFolder()
  const path = (name: string) => join(folder, name)
  const parsed = parseOptions({ YINYOM_DB: path('ledger.sqlite'), ...env })
  if ('problems' in parsed) throw new Error(parsed.problems.join())
  const { options } = parsed
  const opening = () => openLedger(options, { now: () => Date.parse(AT), say: () => undefined, words: wordsIn('en') })
  const said: string[] = []
  async function run(name: string, ...args: string[]): Promise<number> {
    const opened = await opening()
    said.length = 0
    try {
      return await COMMANDS[name]!.run(
        commandPorts({
          args,
          options,
          open: async () => opened.ledger,
          openRecords: async () => opened.records,
          now: () => Date.parse(AT),
          read: (file) => readFile(file, 'utf8'),
          write: (file, text) => writeFile(file, text, { flag: 'wx' }),
          writeParts: async (file, parts) => {
            let text = ''
            for await (const part of parts) text += part
            await writeFile(file, text, { flag: 'wx' })
          },
          say: (line) => void said.push(line),
        }),
      )
    } finally {
      await opened.ledger.close()
    }
  }
  const within = async <T>(work: (opened: Awaited<ReturnType<typeof opening>>) => Promise<T>): Promise<T> => {
    const opened = await opening()
    onTestFinished(() => opened.ledger.close().catch(() => undefined))
    const result = await work(opened)
    await opened.ledger.close()
    return result
  }
  const keep = (...entries: LedgerEntry[]) => within(({ ledger }) => ledger.append(entries))
  return { run, said, path, within, keep, options }
}

describe('user', () => {
  it('makes the first owner with a password that is shown once, changes one, and ends one; all in the audit trail', async () => {
    const { run, said, within } = await aDesk()
    expect(await run('user', 'ann', '--role', 'owner', '--name', 'Ann')).toBe(0)
    const password = said.at(-1)!.replace('Password, shown only now: ', '')
    await within(async ({ records, ledger }) => {
      expect(await createUsers(records).authenticate('ann', password)).toMatchObject({ id: 'ann', role: 'owner' })
      const [entry] = await createAuditTrail(ledger).read(undefined, 10)
      expect(entry).toMatchObject({ actor: 'command', action: 'user.keep', about: 'ann' })
    })
    expect([await run('user', 'ann', '--role', 'viewer', '--site', 'shop'), said]).toEqual([
      0,
      ['ann is viewer of shop'],
    ])
    await run('user', 'ann', '--end')
    await run('user')
    expect(said[0]).toMatch(/^ann: viewer, shop, ended 2026-09-01/)
    await within(async ({ records }) =>
      expect(await createUsers(records).authenticate('ann', password)).toBeUndefined(),
    )
  })

  it.each([
    [['Ann', '--role', 'owner'], /"Ann" is no login/],
    [['ann'], /--role is missing/],
    [['ann', '--role', 'god'], /--role is "god"/],
    [['ann', 'bob'], /too much/],
    [['ann', '--end'], /There is no user ann/],
  ])('refuses %j and says what is wrong', async (args, message) => {
    const { run } = await aDesk()
    await expect(run('user', ...args)).rejects.toThrow(UsageError)
    await expect(run('user', ...args)).rejects.toThrow(message)
  })
})

describe('token and site', () => {
  it('let a program in for some days, and keep a site with its origins', async () => {
    const { run, said, within } = await aDesk()
    expect(await run('token', 'report', '--role', 'viewer', '--days', '30')).toBe(0)
    const whole = said[0]!.replace('Token, shown only now: ', '')
    await within(async ({ records }) => {
      expect(await createTokens(records).authenticate(whole, AT)).toMatchObject({ role: 'viewer', sites: '*' })
      expect(await createTokens(records).authenticate(whole, '2026-10-02T00:00:00.000Z')).toBeUndefined()
    })
    await expect(run('token', 'x', '--role', 'viewer', '--days', '0')).rejects.toThrow(/--days/)

    await run('site', 'shop', '--origin', 'https://ร้าน.ไทย', '--retention', '365')
    await run('site', 'shop', '--quota', '1000')
    await within(async ({ records }) =>
      expect(await createSites(records).find('shop')).toMatchObject({
        origins: ['https://xn--q3ct9b5e.xn--o3cw4h'],
        retention: 365,
        quota: 1000,
      }),
    )
    for (const [args, message] of [
      [['Shop', '--origin', 'https://a.th'], /site is "Shop"/],
      [['blog', '--origin', 'https://a.th/path'], /origins\[0\] is/],
      [['blog', '--origin', 'https://ร้าน.ไทย'], /belongs to the site shop/],
      [['blog', '--role', 'processor'], /controller is "–"/],
      [['audit', '--origin', 'https://a.th'], /site is "audit"/],
    ] as const)
      await expect(run('site', ...args)).rejects.toThrow(message)
  })
})

describe('T19: sweep', () => {
  it('lists what has expired, each site by its own clock, and deletes it', async () => {
    const { run, said, keep, within } = await aDesk({ YINYOM_RETENTION: '1095' })
    await run('site', 'shop', '--origin', 'https://shop.th', '--retention', '180')
    const old = { receivedAt: '2026-02-10T00:00:00.000Z' }
    await keep(entry(1, old), entry(2, { ...old, site: 'shop' }), entry(3, { site: 'shop', receivedAt: AT }))
    await run('sweep', '--dry-run')
    expect(said).toEqual([
      'shop 2026-02: 1 entries would go',
      '1 months would go, but for those with a legal hold; nothing has gone.',
    ])
    await run('sweep')
    expect(said[0]).toBe('shop 2026-02: 1 entries have gone')
    await within(async ({ ledger }) => expect((await ledger.ofPrincipal(ANN)).map((row) => row.seq)).toHaveLength(2))
    expect(await run('verify')).toBe(0)
  })
})

describe('T25: export', () => {
  const EXPORT = ['--site', 'main', '--from', '2026-01-01', '--to', '2026-12-31']
  const WHO = {
    '--requester': 'สคส.',
    '--contact': 'mail@example.go.th',
    '--basis': 'มาตรา 39',
    '--purpose': 'ตรวจสอบ',
    '--follow-up': '2026-10-01',
  }

  it('is refused without each of who, how, why, what for and when again, and writes no file', async () => {
    const { run, path, keep } = await aDesk()
    await keep(entry(1, { receivedAt: AT }))
    for (const missing of Object.keys(WHO)) {
      const given = Object.entries(WHO).flatMap(([name, value]) => (name === missing ? [] : [name, value]))
      await expect(run('export', ...EXPORT, '--out', path('out.csv'), ...given)).rejects.toThrow(
        `${missing} is missing`,
      )
    }
    expect(existsSync(path('out.csv'))).toBe(false)
    expect(await run('export', ...EXPORT, '--out', path('out.csv'), ...Object.entries(WHO).flat())).toBe(0)
    expect(readFileSync(path('out.csv'), 'utf8')).toContain(
      '"refused","reject_all","necessary=always_on analytics=refused"',
    )
  })
})

describe('T26: erase', () => {
  it('leaves nothing of a visitor but a place in a log that still holds, and names the backups that have them', async () => {
    const { run, said, path, keep, options } = await aDesk()
    await keep(entry(1, { receivedAt: AT }), entry(2, { receivedAt: AT, principal: 'anon:bobbobbobbobbobbobbobb' }))
    await run('backup', '--out', path('before.sqlite'))
    expect(await run('erase', ANN, '--reason', 'มาตรา 33')).toBe(0)
    expect(said.at(-1)).toContain('The backup before.sqlite of 2026-09-01')
    await run('backup', '--out', path('after.sqlite'))
    for (const file of [options.database, `${options.database}-wal`, path('after.sqlite')])
      if (existsSync(file)) expect(readFileSync(file).includes(ANN), file).toBe(false)
    expect(readFileSync(path('before.sqlite')).includes(ANN)).toBe(true)
    expect(await run('verify')).toBe(0)
    await run('backup', '--gone', 'before.sqlite')
    await run('erase', 'anon:bobbobbobbobbobbobbobb', '--reason', 'x')
    expect(said.join()).not.toContain('before.sqlite')
  })
})

describe('T21: backup and restore', () => {
  it('end in a check of every log, and the count is the same', async () => {
    const { run, said, path, keep } = await aDesk()
    await keep(...Array.from({ length: 50 }, (_one, n) => entry(n + 1, { receivedAt: AT })))
    await writeFile(path('passphrase'), 'four words that nobody guesses\n')
    await run('backup', '--out', path('b.sealed'), '--passphrase-file', path('passphrase'))
    expect(said[0]).toContain('50 receipts')
    expect(
      await run('restore', path('b.sealed'), '--to', path('new.sqlite'), '--passphrase-file', path('passphrase')),
    ).toBe(0)
    expect(said[0]).toContain('51 entries of 2 logs')
    await expect(run('restore', path('b.sealed'), '--to', path('new.sqlite'))).rejects.toThrow(/is there already/)
  })
})

describe('checkpoints', () => {
  it('may be written into the same folder again, and never in the place of another state', async () => {
    const { run, path, keep } = await aDesk()
    await keep(entry(1, { receivedAt: AT }))
    const { mkdirSync } = await import('node:fs')
    mkdirSync(path('kept'))
    expect(await run('checkpoints', '--out', path('kept'))).toBe(0)
    expect(await run('checkpoints', '--out', path('kept'))).toBe(0)
    const file = join(path('kept'), 'main-2026-09-2.checkpoint')
    const kept = readFileSync(file, 'utf8')
    await writeFile(file, kept.replace(/\n[^\n]+=\n/, '\nAAAA=\n'))
    await expect(run('checkpoints', '--out', path('kept'))).rejects.toThrow(/another state of the same size/)
  })
})

describe('T24: the audit trail', () => {
  it('has what is deleted, backed up and signed anew', async () => {
    const { run, path, keep, within } = await aDesk({ YINYOM_RETENTION: '180' })
    await keep(entry(1, { receivedAt: '2026-01-10T00:00:00.000Z' }))
    await run('sweep')
    await run('backup', '--out', path('b.sqlite'))
    await run('backup', '--gone', 'b.sqlite')
    await run('keys', '--rotate')
    await within(async ({ ledger }) => {
      const entries = await createAuditTrail(ledger).read(undefined, 10)
      expect(entries.map(({ action, about }) => [action, about])).toEqual([
        ['keys.rotate', expect.stringContaining('ledger.sqlite.key')],
        ['backup.gone', 'b.sqlite'],
        ['backup.make', 'b.sqlite'],
        ['months.drop', '2026-01'],
      ])
    })
  })

  it('names the first bad place where one byte of it was edited', async () => {
    const { run, said, options } = await aDesk()
    for (const login of ['ann', 'bob', 'cat']) await run('user', login, '--role', 'viewer')
    expect(await run('verify')).toBe(0)
    const db = openDatabase(options.database)
    db.exec(`UPDATE receipts SET body = replace(body, '"about":"bob"', '"about":"bop"')`)
    db.close()
    expect(await run('verify')).toBe(1)
    expect(said.join('\n')).toContain('edited: audit 2026-09, place 2')
  })
})

describe('incident and ropa', () => {
  it('T27: write a breach down with its hours in Thailand, and its report', async () => {
    const { run, said, path } = await aDesk()
    const incident = { nature: 'ฐานข้อมูลรั่ว', measures: 'ปิด', subjects: '50 คน', other: '', risk: 'high', principals: [] }
    await writeFile(path('incident.json'), JSON.stringify(incident))
    const detected = '2026-08-31T22:00+07:00'
    expect(await run('incident', '--site', 'main', '--detected', detected, '--file', path('incident.json'))).toBe(0)
    expect(said[0]).toContain('controller until 2026-09-02 22:00, the office until 2026-09-03 22:00')
    const id = said[0]!.split(' ')[0]!
    await run('incident', '--report', id, '--out', path('report.txt'))
    expect(readFileSync(path('report.txt'), 'utf8')).toContain('ฐานข้อมูลรั่ว')
    await writeFile(path('wrong.json'), JSON.stringify({ ...incident, risk: 'huge' }))
    await expect(
      run('incident', '--site', 'main', '--detected', detected, '--file', path('wrong.json')),
    ).rejects.toThrow(/risk is "huge"; give/)
    await expect(
      run('incident', '--site', 'main', '--detected', 'soon', '--file', path('incident.json')),
    ).rejects.toThrow(/--detected is "soon"/)
  })

  it('T20: write the record of processing in three forms', async () => {
    const { run, said, path } = await aDesk()
    for (const format of ['json', 'csv', 'html'])
      expect(await run('ropa', '--site', 'main', '--out', path(`r.${format}`), '--format', format)).toBe(0)
    expect(said[0]).toContain('0 activities')
    expect(JSON.parse(readFileSync(path('r.json'), 'utf8'))).toMatchObject({ site: 'main', law: 'PDPA s.39' })
    await expect(run('ropa', '--site', 'main', '--out', path('r'), '--format', 'pdf')).rejects.toThrow(/--format/)
  })
})
