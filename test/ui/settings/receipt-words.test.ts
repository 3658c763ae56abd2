import { anything, assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isShowable, readEntries } from '../../../src/receipts/outbox-entries.ts'
import { plainTranslate } from '../../../src/i18n/translate.ts'
import { words as th } from '../../../src/i18n/words-th.ts'
import { plainPhrase } from '../../../src/i18n/phrase.ts'
import { isAnyGiven } from '../../../src/ui/settings/answers.ts'
import { receiptWords } from '../../../src/ui/settings/receipt-words.ts'
import { resolveConfig } from '../../../src/config/resolve-config.ts'
import { ANSWERED, SHOP, aReceipt } from '../some-ports.ts'

const config = resolveConfig(SHOP)
const t = plainTranslate([th], { you: 'ท่าน' })

function factsOf(...[receipt, state = 'sent']: [ReturnType<typeof aReceipt>, ('sent' | 'queued')?]) {
  const { facts } = receiptWords({ receipt, state }, config, t, 'th')
  return Object.fromEntries(facts.map(({ term, words, names }) => [term, words ?? names]))
}

describe('a receipt in plain words', () => {
  test('says what, how, until when, where it has got to, and its number', () => {
    expect(factsOf(aReceipt(1))).toEqual({
      วิธีเลือก: 'เลือกทีละประเภท ที่แถบแจ้งเรื่องคุกกี้',
      คุกกี้ที่จำเป็น: 'เปิดใช้งานตลอดเวลา',
      คุกกี้เพื่อการวิเคราะห์: 'อนุญาต',
      คุกกี้เพื่อการโฆษณา: 'ไม่อนุญาต',
      ใช้ได้ถึง: expect.stringContaining('พ.ศ.\u00A02569'),
      สถานะ: 'ส่งให้เว็บไซต์แล้ว',
      เลขที่หลักฐาน: ['018f6b1e-7c2a-7d10-9a51-3b0c5d1e2f41'],
    })
  })

  test('has the time of the decision with its era', () => {
    const { when } = receiptWords({ receipt: aReceipt(1), state: 'sent' }, config, t, 'th')
    expect(when.replaceAll('\u00A0', ' ')).toBe('1 มิถุนายน พ.ศ. 2569 เวลา 09:03 น.')
  })

  test('that was for once says so, and one of a guardian names the age band', () => {
    const guardian = { actor: 'guardian', principal_age_band: 'under_10' } as const
    const facts = factsOf(aReceipt(1, { action: 'allow_once', ...guardian }), 'queued')
    expect(facts).toMatchObject({ ใช้ได้ถึง: 'เฉพาะครั้งนั้น', ผู้เลือก: expect.stringContaining('ไม่เกิน 10 ปี') })
  })

  test('about a category or service that is gone names its id', () => {
    const receipt = aReceipt(1)
    const purposes = [
      { id: 'chat', basis: 'consent', state: 'given' },
      { id: 'chat', service: 'chatbot', basis: 'consent', state: 'refused' },
      { id: 'marketing', service: 'youtube', basis: 'consent', state: 'given' },
    ] as const
    expect(factsOf({ ...receipt, purposes })).toMatchObject({ chat: 'อนุญาต', chatbot: 'ไม่อนุญาต', YouTube: 'อนุญาต' })
  })
})

describe('a receipt that nobody remembers, or that another script has written', () => {
  test('says that where it was made is not known', () => {
    const receipt = aReceipt(1, { type: 'recovered' })
    expect(factsOf({ ...receipt, recovery: 'record', ui: { ...receipt.ui, surface: 'unknown' } })).toMatchObject({
      วิธีเลือก: 'เลือกทีละประเภท (ไม่ทราบว่าทำจากส่วนใด)',
    })
  })

  test('never throws, whatever lies in its place', () => {
    const receipt = aReceipt(1)
    const damages = (junk: unknown) => [
      junk,
      { ...receipt, receipt_id: junk },
      { ...receipt, purposes: junk },
      { ...receipt, purposes: [junk] },
      { ...receipt, ui: junk },
      { ...receipt, ui: { ...receipt.ui, surface: junk } },
      { ...receipt, event: junk },
      ...Object.keys(receipt.event).map((key) => ({ ...receipt, event: { ...receipt.event, [key]: junk } })),
      ...Object.keys(receipt.purposes[0]!).map((key) => ({
        ...receipt,
        purposes: [{ ...receipt.purposes[0], [key]: junk }],
      })),
      { ...receipt, purposes: [{ ...receipt.purposes[0], service: junk }] },
      { ...receipt, event: { ...receipt.event, principal_age_band: junk } },
    ]
    assert(
      property(anything(), (junk) => {
        const found = readEntries(damages(junk).map((receipt) => ({ receipt, state: 'sent' }))).filter(isShowable)
        for (const entry of found) {
          const { when, facts } = receiptWords(entry, config, t, 'th')
          for (const { term, words } of facts) {
            // What Preact is handed is text, or the parts of one.
            for (const text of [when, term, words ?? '']) expect(typeof plainPhrase(text)).toBe('string')
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('the answers in force', () => {
  test('can be withdrawn where any is a yes, be it of one service', () => {
    expect(isAnyGiven(config.categories, ANSWERED.choices!)).toBe(true)
    expect(isAnyGiven(config.categories, { analytics: false, youtube: true })).toBe(true)
  })

  test('leave nothing to withdraw where all was refused or never asked', () => {
    const choices = { necessary: true, census: true, fraud: true, analytics: false }
    expect(isAnyGiven(config.categories, choices)).toBe(false)
  })
})
