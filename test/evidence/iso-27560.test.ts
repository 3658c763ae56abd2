import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { aReceipt } from '../../collector/test/a-receipt.ts'
import { toIso27560 } from '../../src/evidence/iso-27560.ts'
import { LEGAL_BASES } from '../../src/model/category.ts'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'

const DPV = 'https://w3id.org/dpv#'
const page = (file: string) => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')

/** A receipt with every field that there is. */
const FULL: ConsentReceipt = aReceipt(1, {
  notice: {
    id: 'shop',
    version: '3',
    effective: '2026-05-01',
    lang: 'th',
    uri: 'https://www.example.co.th/privacy/3',
    sha256: '3'.repeat(64),
  },
  purposes: [
    { id: 'necessary', basis: 'legitimate_interest', state: 'always_on' },
    { id: 'analytics', basis: 'consent', state: 'given' },
    { id: 'own-idea', service: 'chat', basis: 'explicit_consent', state: 'withdrawn' },
  ],
  event: {
    type: 'explicit',
    state: 'given',
    action: 'save_choices',
    time: '2026-06-01T02:03:04.000Z',
    valid_until: '2026-11-28T02:03:04.000Z',
    actor: 'guardian',
    gesture: { trusted: true, active: true },
    principal_age_band: 'under_10',
  },
  recovery: 'draft',
  prev: '4'.repeat(64),
  supersedes: '019e80eb-97c0-7d10-9a51-000000000009',
})

/** Expands without a network: whatever is not in the document itself fails. */
async function expand(receipt: ConsentReceipt): Promise<Record<string, unknown>> {
  const documentLoader = (url: string) => Promise.reject(new Error(`asked for ${url}`))
  const [node, second] = await jsonld.expand(toIso27560(receipt), { documentLoader })
  expect(second).toBeUndefined()
  return node as Record<string, unknown>
}

/** The rows of the table that begins with this heading. */
function table(text: string, head: string): string[][] {
  const rows = text
    .slice(text.indexOf(`| ${head} |`))
    .split('\n\n')[0]!
    .split('\n')
    .slice(2)
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}

/** Every field that the schema has, as the table writes it. */
function fields(schema: unknown, path = ''): string[] {
  const { props, each, any } = (schema ?? {}) as { props?: object; each?: unknown; any?: unknown[] }
  if (props) return Object.entries(props).flatMap(([key, one]) => fields(one, path ? `${path}.${key}` : key))
  if (each && !Array.isArray(each)) return fields(each, `${path}[]`)
  const whole = any?.find((one) => typeof one === 'object' && one !== null && 'props' in one)
  return whole ? fields(whole, path) : [path]
}

/** What stands at a path; the names of our own fields have dots in them. */
function at(value: unknown, path: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => at(one, path))
  if (path === '') return value === undefined ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    path === key || path.startsWith(`${key}.`) ? at(one, path.slice(key.length + 1)) : [],
  )
}

describe('a receipt in the fields of ISO/IEC TS 27560', () => {
  it('expands to words of DPV without a network, and loses nothing', async () => {
    const receipt = await expand(FULL)
    expect(receipt['@type']).toEqual([`${DPV}ConsentReceipt`])
    expect(receipt['http://purl.org/dc/terms/replaces']).toEqual([{ '@id': `urn:uuid:${FULL.supersedes}` }])
    const [record] = receipt[`${DPV}hasRecordOfActivity`] as Record<string, unknown>[]
    expect(record).toMatchObject({
      '@id': `urn:uuid:${FULL.record_id}`,
      '@type': [`${DPV}ConsentRecord`],
      [`${DPV}hasJurisdiction`]: [{ '@id': 'https://w3id.org/dpv/loc#TH' }],
      [`${DPV}hasNotice`]: [{ '@id': FULL.notice!.uri, '@type': [`${DPV}PrivacyNotice`] }],
      [`${DPV}hasConsentControl`]: [{ '@id': FULL.withdrawal_method, '@type': [`${DPV}WithdrawConsent`] }],
      [`${DPV}hasConsentStatus`]: [
        {
          '@type': [`${DPV}ConsentGiven`],
          [`${DPV}isIndicatedAtTime`]: [
            { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': FULL.event.time },
          ],
          [`${DPV}isIndicatedBy`]: [{ '@type': [`${DPV}GuardianOfDataSubject`] }],
        },
      ],
    })
    const processes = record![`${DPV}hasProcess`] as Record<string, { '@id'?: string; '@type'?: string[] }[]>[]
    expect(processes.map((one) => one[`${DPV}hasLegalBasis`]?.[0]?.['@id'])).toEqual([
      `${DPV}LegitimateInterest`,
      `${DPV}Consent`,
      `${DPV}ExplicitlyExpressedConsent`,
    ])
    expect(processes.map((one) => one[`${DPV}hasConsentStatus`]?.[0]?.['@type'])).toEqual([
      undefined,
      [`${DPV}ConsentGiven`],
      [`${DPV}ConsentWithdrawn`],
    ])
    // JSON-LD drops a key without a context: what was written and what was read have as many.
    const count = (value: unknown): number =>
      typeof value !== 'object' || value === null
        ? 0
        : Object.entries(value).filter(([key]) => !/^(@|\d)/.test(key)).length +
          Object.values(value)
            .map(count)
            .reduce((sum, one) => sum + one, 0)
    const { '@context': _, ...written } = toIso27560(FULL)
    expect(count(receipt)).toBe(count(written))
  })

  it('says nothing that the receipt does not say', async () => {
    const plain = aReceipt(1, {
      notice: null,
      purposes: [{ id: 'x', basis: 'research_statistics', state: 'always_on' }],
    })
    const receipt = await expand({ ...plain, event: { ...plain.event, type: 'programmatic' } })
    const text = JSON.stringify(receipt)
    for (const word of ['hasNotice', 'hasLegalBasis', 'replaces', 'dateAccepted', 'undefined', 'recovery'])
      expect(text).not.toContain(word)
  })

  it('takes the name of a category for a name', () => {
    const odd = aReceipt(1, { purposes: [{ id: 'constructor', basis: 'consent', state: 'given' }] })
    expect(at(toIso27560(odd), 'dpv:hasRecordOfActivity.dpv:hasProcess.dpv:hasPurpose.@type')).toEqual(['dpv:Purpose'])
  })

  it('has when the collector received it, where that is known', () => {
    const receivedAt = '2026-06-01T02:03:05.000Z'
    expect(toIso27560(FULL, { receivedAt })).toMatchObject({ 'dct:dateAccepted': receivedAt })
  })
})

describe.each(['receipt-27560.md', 'receipt-27560.th.md'])('docs/%s', (file) => {
  const head = file.includes('.th.') ? 'หลักฐาน' : 'Receipt'
  const rows = table(page(file), `${head} | JSON-LD`)

  it('maps every field of the schema, once', () => {
    expect(rows.map(([field]) => field)).toEqual(fields(receiptSchema))
  })

  it('names the place where each field stands', () => {
    const json = toIso27560(FULL)
    for (const [field = '', path = ''] of rows) {
      const wanted = at(FULL, field.replaceAll('[]', ''))
      const found = at(json, path)
      expect([field, found.length]).toEqual([field, wanted.length])
      // These are words of the vocabulary; the next table has them.
      if (field === 'event.state' || field === 'event.actor') continue
      const plain = found.map((one) => (typeof one === 'string' ? one.replace(/^(loc:|urn:uuid:)/, '') : one))
      expect([field, plain]).toEqual([field, wanted])
    }
  })

  it('gives each value the word that it gets', () => {
    const values = table(page(file), file.includes('.th.') ? 'หลักฐาน | ค่า' : 'Receipt | Value')
    const wordOf = (field: string) => values.filter(([name]) => name === field).map(([, value, word]) => [value, word])
    const states = receiptSchema.props.purposes.each.props.state
    expect(new Set(wordOf('purposes[].basis').map(([value]) => value))).toEqual(new Set(LEGAL_BASES))
    expect(wordOf('purposes[].state').map(([value]) => value)).toEqual([...states])
    for (const [basis, word] of wordOf('purposes[].basis'))
      expect([basis, processOf({ basis })['dpv:hasLegalBasis'] ?? '–']).toEqual([basis, word])
    for (const [state, word] of wordOf('purposes[].state'))
      expect([state, at(processOf({ state }), 'dpv:hasConsentStatus.@type')[0] ?? '–']).toEqual([state, word])
    for (const [actor, word] of wordOf('event.actor')) {
      const json = toIso27560({ ...FULL, event: { ...FULL.event, actor: actor as 'guardian' } })
      const path = 'dpv:hasRecordOfActivity.dpv:hasConsentStatus.dpv:isIndicatedBy.@type'
      expect([actor, at(json, path)]).toEqual([actor, [word]])
    }
  })
})

function processOf(change: object): Record<string, unknown> {
  const purpose = { id: 'x', basis: 'consent', state: 'given', ...change } as ConsentReceipt['purposes'][number]
  return at(toIso27560({ ...FULL, purposes: [purpose] }), 'dpv:hasRecordOfActivity.dpv:hasProcess')[0] as Record<
    string,
    unknown
  >
}
