import { describe, expect, it } from 'vitest'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import { checkNotice } from '../../src/check/check-notice.ts'
import { modelNotice, rulesOf, withoutSection, withoutWords, withWords } from './draft.ts'

type Change = (draft: NoticeDraft) => NoticeDraft
const section = (label: string) => (draft: NoticeDraft) => withoutSection(draft, label)
const line = (words: string) => (draft: NoticeDraft) => withoutWords(draft, words)
const instead = (words: string, other: string) => (draft: NoticeDraft) => withWords(draft, words, other)

const th = modelNotice('th')
const en = modelNotice('en')

/** What is taken away or spoilt, and the one rule that must speak. */
const CHANGES: readonly (readonly [what: string, rule: string, thai: Change, english?: Change])[] = [
  ['the controller', 'controller-missing', section('1.'), section('1.')],
  ['the ways to reach the controller', 'controller-incomplete', dropContacts('1'), dropContacts('1')],
  ['the officer', 'dpo-contact-missing', section('2.'), section('2.')],
  ['the ways to reach the officer', 'dpo-contact-missing', dropContacts('2'), dropContacts('2')],
  ['the purposes', 'purposes-missing', section('6.'), section('6.')],
  [
    'the basis of one purpose',
    'purpose-without-basis',
    instead(' ใช้ฐานหน้าที่ตามกฎหมาย', ''),
    instead('; legal basis: legal obligation', ''),
  ],
  ['the kinds of data', 'data-missing', section('3.')],
  ['the flag of what is sensitive', 'sensitive-unflagged', plainAllergies, plainAllergies],
  ['the consequence of not giving data', 'required-data-incomplete', section('5.'), section('5.')],
  [
    'the mark of one datum',
    'datum-unmarked',
    instead('ชื่อและนามสกุล (จำเป็น)', 'ชื่อและนามสกุล'),
    instead('surname (required)', 'surname'),
  ],
  ['the retention', 'retention-missing', section('7.'), section('7.')],
  [
    'the period of one item',
    'item-without-retention',
    instead('เอกสารภาษี เก็บไว้ 5 ปี', 'เอกสารภาษี'),
    instead('Tax papers are kept for 5 years', 'Tax papers'),
  ],
  ['the recipients', 'recipients-missing', section('8.'), section('8.')],
  ['the processors', 'processors-missing', section('9.'), section('9.')],
  ['the transfer', 'transfer-missing', section('10.'), section('10.')],
  [
    'the safeguard of the transfer',
    'transfer-without-safeguard',
    instead('ภายใต้ข้อสัญญามาตรฐานที่กฎหมายยอมรับ', 'ทุกเดือน'),
    instead('under standard contractual clauses', 'each month'),
  ],
  ['the right of access', 'right-access-missing', line('สิทธิขอเข้าถึง'), line('right to access')],
  ['the right to rectify', 'right-rectify-missing', line('สิทธิขอแก้ไข'), line('right to correct')],
  ['the right to erase', 'right-erase-missing', line('สิทธิขอให้ลบ'), line('right to delete')],
  ['the right to restrict', 'right-restrict-missing', line('สิทธิขอให้ระงับ'), line('right to restrict')],
  ['the right to object', 'right-object-missing', line('สิทธิคัดค้าน'), line('right to object')],
  ['the right to portability', 'right-portability-missing', line('สิทธิขอโอน'), line('data portability')],
  ['the right to withdraw', 'right-withdraw-missing', line('สิทธิถอนความยินยอม'), line('withdraw your consent')],
  ['the right to complain', 'right-complain-missing', line('สิทธิร้องเรียน'), line('may complain')],
  [
    'the committee to complain to',
    'right-complain-missing',
    instead('สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล (สคส.)', 'ร้านของเรา'),
    instead('the Personal Data Protection Committee (PDPC)', 'our shop'),
  ],
  ['the table of cookies', 'cookie-table-missing', cookieProse, cookieProse],
  ['the version', 'version-missing', instead('ฉบับที่ 1.0 ', ''), instead('Version 1.0, effective', 'Effective')],
  [
    'the day from which it holds',
    'effective-missing',
    instead(' มีผลใช้บังคับตั้งแต่วันที่ 1 มิถุนายน พ.ศ. 2569', ''),
    instead(', effective from 1 June 2026', ''),
  ],
]

describe('a complete notice', () => {
  it.each([th, en])('has no finding', (draft) => {
    expect(checkNotice(draft)).toEqual([])
  })

  it.each(CHANGES.map(([what, rule, thai, english]) => ({ what, rule, thai, english })))(
    'without $what gives $rule and nothing else',
    ({ rule, thai, english }) => {
      expect(rulesOf(thai(th))).toEqual([rule])
      if (english) expect(rulesOf(english(en))).toEqual([rule])
    },
  )

  it('with its rights under no heading of their own has lost that heading', () => {
    expect(rulesOf(withoutHeading(th, '11.'))).toEqual(['rights-heading-missing'])
    expect(rulesOf(withoutHeading(en, '11.'))).toEqual(['rights-heading-missing'])
  })

  it('may have its version, day and parties in the metadata', () => {
    const party = (name: string) => ({ name, contact: [{ kind: 'mail' as const, text: ['a@b.example'] }] })
    const bare = withoutSection(withoutSection(withoutWords(th, 'ฉบับที่ 1.0'), '1.'), '2.')
    expect(rulesOf(bare)).toEqual(['controller-missing', 'dpo-contact-missing', 'version-missing', 'effective-missing'])
    const head = { version: '1.0.0', effective: '2026-06-01', controller: party('A'), dpo: party('B') }
    expect(rulesOf({ ...bare, ...head })).toEqual([])
  })

  it('says the same in Thai digits, with decomposed sara am and with spaces inside words', () => {
    const digits = JSON.stringify(th).replace(/(?<=เก็บไว้ )\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xe20))
    const drawn = digits.replaceAll('ำ', 'ํา').replaceAll('ถอนความยินยอมเมื่อใด', 'ถอนความ ยินยอมเมื่อใด')
    expect(drawn).not.toBe(JSON.stringify(th))
    expect(checkNotice(JSON.parse(drawn) as NoticeDraft)).toEqual([])
  })
})

function dropContacts(anchor: string): Change {
  return (draft) => {
    let inside = ''
    const blocks = draft.blocks.map((block) => {
      if (block.type === 'section') inside = block.anchor
      if (block.type !== 'contact' || inside !== anchor) return block
      return { type: 'paragraph' as const, text: block.lines[0]!.text }
    })
    return { ...draft, blocks }
  }
}

function plainAllergies(draft: NoticeDraft): NoticeDraft {
  const plain = withoutSection(draft, '4.')
  return draft.language === 'th'
    ? withWords(plain, 'ความยินยอมโดยชัดแจ้ง', 'ความยินยอม')
    : withWords(plain, 'explicit consent', 'consent')
}

function cookieProse(draft: NoticeDraft): NoticeDraft {
  const text = draft.language === 'th' ? 'ร้านใช้คุกกี้จำขนมในตะกร้า' : 'We use cookies to remember your basket.'
  return {
    ...draft,
    blocks: draft.blocks.map((block) => (block.type === 'table' ? { type: 'paragraph', text: [text] } : block)),
  }
}

function withoutHeading(draft: NoticeDraft, label: string): NoticeDraft {
  return { ...draft, blocks: draft.blocks.filter((block) => block.type !== 'section' || block.label !== label) }
}
