import { describe, expect, it } from 'vitest'
import { AGENCY } from './base-en.ts'
import { proposeBetween, proposeFor } from './propose.ts'
import type { Edit } from './propose.ts'

type Row = readonly [what: string, edits: readonly Edit[]]

const MATERIAL: readonly Row[] = [
  ['another company is the controller', [['Kite Travel Company Limited', 'Kite Holidays Company Limited']]],
  ['another company by one letter', [['Cloud Example Ltd', 'Clout Example Ltd']]],
  ['another officer', [['Ms. Nida Sample', 'Mr. Nadon Sample']]],
  ['one more kind of data', [['- Passport number\n', '- Passport number\n- Bank account number\n']]],
  ['a kind of data for another', [['- Passport number\n', '- Fingerprint\n']]],
  ['no explicit consent', [[', with your explicit consent', '']]],
  ['a new purpose', [['book hotels and flights', 'book hotels and flights and to measure advertising']]],
  ['another basis', [['under our contract with you', 'for our legitimate interests']]],
  ['no consent to marketing', [['We send offers only if you consent', 'We send offers unless you object']]],
  ['a longer period', [['Bookings are kept for 2 years', 'Bookings are kept for 3 years']]],
  ['another unit', [['Invoices are kept for 5 years', 'Invoices are kept for 5 months']]],
  ['a period without end', [['Then we delete the data', 'Then we may keep the data']]],
  ['another department', [['Revenue Department', 'Customs Department']]],
  ['another recipient', [['with the hotel that you choose', 'with hotels and our partners']]],
  ['data are sold', [['We do not sell your information', 'We sell your information']]],
  [
    'data are sold but to some',
    [['We do not sell your information.', 'We do not sell your information except to airlines.']],
  ],
  ['another country', [['to Japan', 'to China']]],
  ['a right is gone', [['- erase your data\n', '']]],
  ['a right is narrower', [['- erase your data\n', '- erase your data after two years\n']]],
  ['withdrawal is denied', [['You may withdraw', 'You may not withdraw']]],
  ['withdrawal in another way', [['at any time by e-mail', 'at any time in person at our office']]],
  ['an answer comes later', [['within 30 days', 'within 60 days']]],
  ['a fee', [['free of charge', 'for a fee']]],
  ['another age', [['under 20', 'under 13']]],
  ['parents are told only', [['need the consent of a parent', 'are asked to tell a parent']]],
  ['cookies for advertising', [['to remember your language', 'to show advertisements']]],
  ['consent by use', [['15 days ahead', 'and you agree to them by using it']]],
  ['a real word for another', [['- Meal preferences', '- Deal preferences']]],
]

const MINOR: readonly Row[] = [
  ['another telephone', [['02 000 0700', '02 000 0701']]],
  ['another mail address', [['privacy@kite.example', 'data@kite.example']]],
  ['another street', [['9 Sample Road', '19 Sample Road']]],
  ['hours', [['call 02 000 0700', 'call 02 000 0700 on weekdays from 9 to 17']]],
  ['security in other words', [['We encrypt data', 'We encrypt data, make backups']]],
  ['another way of telling of changes', [['on our website 15', 'on our website and in the app 15']]],
  ['words of care', [['Your privacy is important to us', 'We care for your privacy']]],
  ['what a cookie is', [['Cookies are small text files', 'Cookies are small text files that a browser keeps']]],
  [
    'the section of the law',
    [['explicit consent', 'explicit consent under section 26 of the Personal Data Protection Act']],
  ],
]

const EDITORIAL: readonly Row[] = [
  ['a “not” in its short form', [['We do not sell', 'We don’t sell']]],
  ['a “not” in its short form, with a straight sign', [['We do not sell', "We don't sell"]]],
  ['a heading in a word alike', [['## How long we keep it', '## Retention']]],
  ['a typing mistake in a recipient', [['Revenue Department', 'Revenue Departmnt']]],
  ['a typing mistake in a purpose', [['your information to book', 'your informaton to book']]],
  ['a typing mistake in data', [['Passport number', 'Pasport number']]],
  ['two letters that change places', [['requests within', 'reqeusts within']]],
  ['months for years', [['kept for 2 years', 'kept for 24 months']]],
  ['a number in words', [['within 30 days', 'within thirty (30) days']]],
  ['a heading in other words', [['## How long we keep it', '## Retention periods']]],
  ['another heading in other words', [['## Who receives it', '## Disclosure of your data']]],
  ['numbers before headings', [['## Why we use it', '## 3. Why we use it']]],
  ['quotes', [['offers only', '“offers” only']]],
  ['another spelling', [['by e-mail', 'by email']]],
  ['the form of a company', [['Company Limited', 'Co., Ltd.']]],
  [
    'items in another order',
    [['- correct your data\n- erase your data\n', '- erase your data\n- correct your data\n']],
  ],
  ['another day of the edition', [['1 June 2026', '15 August 2026']]],
  ['sections made one', [['## Security\n\n', '']]],
]

describe('the proposed class of a change in English', () => {
  it.each(MATERIAL)('is material: %s', async (_, edits) => {
    expect((await proposeFor(AGENCY, ...edits)).change).toBe('material')
  })
  it.each(MINOR)('is minor: %s', async (_, edits) => {
    expect((await proposeFor(AGENCY, ...edits)).change).toBe('minor')
  })
  it.each(EDITORIAL)('is editorial: %s', async (_, edits) => {
    expect((await proposeFor(AGENCY, ...edits)).change ?? 'editorial').toBe('editorial')
  })
})

describe('a kind of data more under a heading of one word', () => {
  const notice = (heading: string, item: string) =>
    `# Privacy notice\n\n${heading}\n\n- ${item}\n- your photograph\n\n## Contact\n\nWrite to us.\n`
  it.each([
    ['## 1. Data', 'your education', 'your education, your salary'],
    ['## Information', 'your name', 'your name and your nationality'],
    ['## What we ask of you', 'your employers', 'your employers and your bank account'],
    ['## ข้อมูล', 'ชื่อเล่น', 'ชื่อเล่น และเงินเดือน'],
    ['## เรื่องของท่าน', 'งานอดิเรก', 'งานอดิเรก และสถานภาพสมรส'],
  ])('is material: %s', async (heading, was, is) => {
    expect((await proposeBetween(notice(heading, was), notice(heading, is))).change).toBe('material')
  })
})

describe('a number that ends an English sentence', () => {
  const notice = (age: string, days: string) =>
    `# Privacy notice\n\n## Children\n\nOur club takes nobody younger than ${age}. Between 16 and 20 a parent signs.\n\n## Deletion\n\nWe delete your data, and the period is ${days}. Then nothing is left.\n`
  it.each([
    ['an age', notice('16', '30'), notice('14', '30')],
    ['a period', notice('16', '30'), notice('16', '90')],
  ])('is compared as a number, not taken for the label of the next: %s', async (_, before, after) => {
    expect((await proposeBetween(before, after)).change).toBe('material')
  })
})
