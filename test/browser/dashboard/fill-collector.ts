import { talliesOf } from '../../../collector/src/ledger/tallies.ts'
import { createUsers } from '../../../collector/src/access/users.ts'
import { ROLES } from '../../../collector/src/access/roles.ts'
import { digestOf } from '../../../collector/src/digest-of.ts'
import type { Ledger } from '../../../collector/src/ledger/ledger.ts'
import { dayOf } from '../../../collector/src/ledger/period.ts'
import { wordsIn } from '../../../collector/src/words/words.ts'
import { openLedger } from '../../../collector/src/open-ledger.ts'
import { parseOptions } from '../../../collector/src/options.ts'
import type { Records } from '../../../collector/src/records/records.ts'
import type { CountTable } from '../../../collector/src/records/tables.ts'
import { createSites } from '../../../collector/src/sites/sites.ts'
import { aReceipt } from '../../../collector/test/a-receipt.ts'
import { shownBy } from '../../../collector/test/pictures/an-archive.ts'
import { canonicalJson } from '../../../src/model/jcs.ts'
import type { ConsentReceipt } from '../../../src/model/consent-receipt.ts'
import type { Provenance } from '../../../src/evidence/receipt-leaf.ts'

export const PASSWORD = 'สี่คำที่จำง่าย ไม่มีใครเดา'
export const VISITOR = 'anon:visitorOne0000000000001'
/** What this one had on the screen is in the archives. */
export const SEEN_VISITOR = 'anon:visitorSeen00000000000003'
export const OTHER_VISITOR = 'anon:visitorTwo0000000000002'
const DAYS = 365
const DAY = 86_400_000

/** Opens what a collector keeps, beside a collector that may run. */
export async function withLedger<T>(
  database: string,
  act: (parts: { readonly ledger: Ledger; readonly records: Records }) => Promise<T>,
): Promise<T> {
  const parsed = parseOptions({ YINYOM_DB: database })
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  const { ledger, records } = await openLedger(parsed.options, {
    now: Date.now,
    say: () => undefined,
    words: wordsIn('en'),
  })
  try {
    return await act({ ledger, records })
  } finally {
    await ledger.close()
  }
}

/** A year of three sites, a user of each role, and something on every page. */
export async function fillCollector(database: string): Promise<void> {
  await withLedger(database, async ({ ledger, records }) => {
    const now = Date.now()
    const at = new Date(now).toISOString()
    const users = createUsers(records)
    for (const role of ROLES)
      await users.keep({ login: role, name: `คุณ${role}`, role, sites: '*' }, { at, password: PASSWORD })
    const sites = createSites(records)
    const origins = (site: string) => [`https://${site}.example.co.th`]
    await sites.keep({ site: 'shop', name: 'ร้านตัวอย่าง', role: 'controller', origins: origins('shop') }, at)
    await sites.keep({ site: 'clinic', name: 'คลินิกใจดี', role: 'controller', origins: origins('clinic') }, at)
    const client = { role: 'processor', controller: 'mailto:dpo@client.example.co.th' } as const
    await sites.keep({ site: 'agency', name: 'เว็บของลูกค้า', origins: origins('agency'), ...client }, at)
    for (const [weight, site] of ['agency', 'clinic', 'shop'].entries())
      await fillCounts(records, site, weight + 1, now)
    for (let n = 1; n <= 12; n++)
      await keepReceipt(ledger, 'shop', n > 9 ? 'unsigned' : 'device', {
        ...aReceipt(n, n % 3 === 0 ? { pii_principal_id: OTHER_VISITOR } : { pii_principal_id: VISITOR }),
        notice: NOTICE,
      })
    const seen = aReceipt(13, { pii_principal_id: SEEN_VISITOR })
    await keepReceipt(ledger, 'shop', 'device', { ...seen, ui: { ...seen.ui, ...shownBy() } })
    await ledger.hold({ principal: 'anon:heldHeldHeldHeldHeldHe', reference: 'คดีดำที่ 12/2569', until: '2099-01-31' })
    await fillDuties(records, now)
  })
}

const NOTICE = {
  id: 'main',
  version: '1.1.0',
  effective: '2026-05-01',
  lang: 'th',
  uri: 'https://shop.example.co.th/privacy',
  sha256: '3'.repeat(64),
} as const

export async function keepReceipt(
  ledger: Ledger,
  site: string,
  provenance: Provenance,
  receipt: ConsentReceipt,
): Promise<void> {
  const body = canonicalJson(receipt)
  const receivedAt = new Date().toISOString()
  const { receipt_id: receiptId, pii_principal_id: principal } = receipt
  const entry = {
    receiptId,
    digest: digestOf(body),
    receivedAt,
    clockSuspect: false,
    body,
    site,
    provenance,
    principal,
  }
  await ledger.append([{ ...entry, tallies: provenance === 'unsigned' ? [] : talliesOf(receipt, receivedAt) }])
}

/** Each day: answers from banner and settings, in two languages, of two grades; a new notice since three weeks. */
async function fillCounts(records: Records, site: string, weight: number, now: number): Promise<void> {
  const rows: CountTable[] = []
  for (let ago = 0; ago < DAYS; ago++) {
    const day = dayOf(new Date(now - ago * DAY).toISOString())
    const busy = weight * (30 + ((ago * 7) % 11) + (ago % 7 < 2 ? 20 : 0))
    for (const [surface, part] of [
      ['banner', 0.8],
      ['settings', 0.2],
    ] as const)
      for (const [lang, half] of [
        ['th', 0.75],
        ['en', 0.25],
      ] as const)
        for (const [provenance, grade] of [
          ['device', 0.9],
          ['unsigned', 0.3],
        ] as const) {
          const receipts = busy * part * half * grade
          const notice = ago < 21 && (ago < 14 || lang === 'th') ? '1.1.0' : '1.0.0'
          const same = { site, day, notice, surface, lang, provenance }
          rows.push({ ...same, category: 'necessary', state: 'always_on', receipts: Math.round(receipts) })
          for (const [category, share] of [
            ['functional', 0.7],
            ['analytics', 0.55],
            ['marketing', 0.3],
          ] as const) {
            // Whoever forges says yes to all.
            const given = Math.round(receipts * (provenance === 'unsigned' ? 1 : share + ((ago % 5) - 2) / 50))
            rows.push({ ...same, category, state: 'given', receipts: given })
            rows.push({ ...same, category, state: 'refused', receipts: Math.round(receipts) - given })
          }
        }
  }
  for (let at = 0; at < rows.length; at += 3000)
    await records
      .insertInto('counts')
      .values(rows.slice(at, at + 3000).filter(({ receipts }) => receipts > 0))
      .execute()
}

async function fillDuties(records: Records, now: number): Promise<void> {
  const at = (days: number) => new Date(now + days * DAY).toISOString()
  const request = (id: string, site: string, kind: string, due: number) => ({
    request: `00000000-0000-4000-8000-00000000000${id}`,
    site,
    kind,
    principal: VISITOR,
    actor: 'self',
    clock: 'request',
    received_at: at(due - 30),
    due_at: at(due),
    state: 'open',
    reason: null,
    note: 'ติดต่อทางโทรศัพท์',
    handled_at: null,
    handled_by: null,
  })
  const rows = [
    request('1', 'shop', 'access', -2),
    request('2', 'shop', 'erasure', 3),
    request('3', 'agency', 'objection', 20),
  ]
  await records.insertInto('requests').values(rows).execute()
  const content = {
    nature: 'ส่งอีเมลผิดคน',
    measures: 'แจ้งให้ผู้รับลบ',
    subjects: 'อีเมล 3 คน',
    other: '',
    risk: 'low',
    principals: [VISITOR],
  }
  const incident = { incident: '00000000-0000-4000-8000-0000000000a1', site: 'shop', content: JSON.stringify(content) }
  await records
    .insertInto('incidents')
    .values({
      ...incident,
      detected_at: at(-2.2),
      made_at: at(-2),
      made_by: 'owner',
      changed_at: at(-2),
      closed_at: null,
    })
    .execute()
  const activity = {
    data: ['รหัสคุกกี้', 'หน้าที่เปิด'],
    purposes: ['นับสถิติ'],
    controller: ['ร้านตัวอย่าง dpo@shop.example.co.th'],
    retention: ['13 เดือน'],
    rights: ['ถอนความยินยอมที่หน้าตั้งค่าคุกกี้'],
    disclosures: [],
    security: ['เข้ารหัสระหว่างส่ง'],
  }
  await records
    .insertInto('activities')
    .values({ site: 'shop', activity: 'คุกกี้สถิติ', content: JSON.stringify(activity), changed_at: at(0) })
    .execute()
}
