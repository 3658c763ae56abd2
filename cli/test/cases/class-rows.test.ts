import { describe, expect, it } from 'vitest'
import type { ChangeClass } from '../../../src/notices/format/notices-manifest.ts'
import { AGENCY } from '../publish/change/base-en.ts'
import { GYM } from '../publish/change/base-th.ts'
import { proposeFor } from '../publish/change/propose.ts'
import type { Edit } from '../publish/change/propose.ts'

/** Each row of the cases from the field, and two further cases of its kind. */
const ROWS: readonly (readonly [
  row: string,
  what: string,
  text: string,
  edit: Edit,
  change: ChangeClass,
  rule: string,
])[] = [
  [
    'D01',
    'a letter put right in a recipient',
    GYM.replace('กรมสรรพากร', 'กรมสรรพกร'),
    ['กรมสรรพกร', 'กรมสรรพากร'],
    'editorial',
    'typing',
  ],
  [
    'D01',
    'a letter put right in a purpose',
    GYM.replace('ใบเสร็จรับเงิน โดย', 'ใบเสร็จรับเงืน โดย'),
    ['ใบเสร็จรับเงืน โดย', 'ใบเสร็จรับเงิน โดย'],
    'editorial',
    'typing',
  ],
  [
    'D01',
    'a letter put right in an English recipient',
    AGENCY.replace('with the hotel that', 'with the hotell that'),
    ['hotell', 'hotel'],
    'editorial',
    'typing',
  ],
  ['D02', 'a right removed', GYM, ['- คัดค้านการใช้ข้อมูล\n', ''], 'material', 'removed'],
  ['D02', 'a right removed in English', AGENCY, ['- object to a use of your data\n', ''], 'material', 'removed'],
  [
    'D02',
    'the right to withdraw denied',
    GYM,
    ['ท่านถอนความยินยอมได้ทุกเมื่อ', 'ท่านถอนความยินยอมไม่ได้'],
    'material',
    'negation',
  ],
  [
    'D03',
    'the controller’s name in its sentence',
    GYM,
    ['บริษัท แรงดีฟิตเนส จำกัด', 'บริษัท แข็งแรงยิม จำกัด'],
    'material',
    'name',
  ],
  [
    'D03',
    'the controller’s name in English',
    AGENCY,
    ['Kite Travel Company Limited', 'Sail Travel Company Limited'],
    'material',
    'name',
  ],
  ['D03', 'an office in place of a company', GYM, ['บริษัท แรงดีฟิตเนส จำกัด', 'สำนักงานกีฬาจังหวัด'], 'material', 'name'],
  ['D04', 'a period under a heading that asks', GYM, ['| 5 ปี |', '| 10 ปี |'], 'material', 'number'],
  [
    'D04',
    'a period under a bold heading',
    GYM.replace('## เราเก็บไว้นานเท่าใด', '**เราเก็บไว้นานเท่าใด**'),
    ['| 5 ปี |', '| 10 ปี |'],
    'material',
    'number',
  ],
  [
    'D04',
    'a period under no heading',
    AGENCY.replace('## How long we keep it\n\n', ''),
    ['for 5 years', 'for 10 years'],
    'material',
    'number',
  ],
  [
    'D05',
    'a heading of retention reworded',
    GYM.replace('## เราเก็บไว้นานเท่าใด', '## ระยะเวลาในการเก็บรักษาข้อมูลส่วนบุคคล'),
    ['## ระยะเวลาในการเก็บรักษาข้อมูลส่วนบุคคล', '## เราเก็บข้อมูลนานเท่าใด'],
    'editorial',
    'heading',
  ],
  ['D05', 'a heading of rights reworded', GYM, ['## สิทธิของท่าน', '## สิทธิของเจ้าของข้อมูลส่วนบุคคล'], 'editorial', 'heading'],
  ['D05', 'a heading of purposes reworded', AGENCY, ['## Why we use it', '## Purposes of use'], 'editorial', 'heading'],
]

describe('the rows of the cases about the class of a change', () => {
  it.each(ROWS)('%s: %s', async (_row, _what, text, edit, change, rule) => {
    const proposed = await proposeFor(text, edit)
    expect(proposed.change).toBe(change)
    expect(proposed.reasons.map((reason) => reason.rule)).toContain(rule)
  })

  it('shows the words of a typing mistake, and says why in both languages', async () => {
    const { reasons } = await proposeFor(GYM, ['กรมสรรพากร', 'กรมสรรพกร'])
    expect(reasons).toMatchObject([{ rule: 'typing', topic: 'recipients' }])
    expect(reasons[0]!.words[0]).toMatchObject({
      before: expect.stringContaining('สรรพากร'),
      after: expect.stringContaining('สรรพกร'),
    })
    expect(reasons[0]!.why.th).toMatch(/พิมพ์ผิด/)
    expect(reasons[0]!.why.en).toMatch(/typing mistake/)
  })
})
