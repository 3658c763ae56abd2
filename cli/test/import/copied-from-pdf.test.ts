import { describe, expect, it } from 'vitest'
import { draftOf } from './import.ts'

const words = (text: string) => JSON.stringify(draftOf(text).draft.blocks)

const clause = (label: string) => [
  `${label} ข้อมูลส่วนตัว อาทิ ชื่อบัญชีผู้ใช้ รหัสผ่าน การสั่งซื้อ ความสนใจที่มีต่อบริการต่าง ๆ ของ`,
  'ร้าน ซึ่งร้านใช้เพื่อส่งสินค้าตามที่สั่งไว้ทางโทรศัพท์หรือทางเว็บไซต์ของร้าน และเพื่อออกใบ',
  'เสร็จรับเงินให้ครบถ้วน',
]

describe('lines that are wrapped at the edge of a page', () => {
  it.each(['๑.', '1.', '(ก)'])('are one clause, where clauses are numbered like %s', (first) => {
    const labels =
      first === '(ก)'
        ? ['(ก)', '(ข)', '(ค)', '(ง)', '(จ)']
        : [1, 2, 3, 4, 5].map((n) => (first === '1.' ? `${n}.` : `${'๐๑๒๓๔๕'[n]}.`))
    const text = ['นโยบายความเป็นส่วนตัว', '', ...labels.flatMap(clause)].join('\n')
    const { draft, report } = draftOf(text)
    expect(report.repairs.filter((repair) => repair.class === 'hard-wrap')).toHaveLength(labels.length * 2)
    expect(JSON.stringify(draft.blocks).match(/ใบเสร็จรับเงินให้ครบถ้วน/g)).toHaveLength(labels.length)
  })

  it('are told from short items that each are a paragraph', () => {
    const items = ['ชื่อและนามสกุล', 'ที่อยู่สำหรับจัดส่ง', 'หมายเลขโทรศัพท์', 'อีเมล', 'วันเกิด', 'เพศ', 'อาชีพ', 'รายได้ต่อเดือน']
    const { report } = draftOf(['นโยบาย', '', ...items].join('\n'))
    expect(report.repairs).toEqual([])
  })
})

describe('what a page leaves in text that is copied from it', () => {
  it.each(['- 2 -', '– ๒ –', 'หน้า 2/5', 'หน้าที่ 2', 'หน้า ๒ จาก ๕', 'Page 2 of 5', '2/5'])(
    'is left out and told: %s',
    (mark) => {
      const { draft, report } = draftOf(`นโยบาย\n\n๑. การเก็บ\nเก็บชื่อ\n${mark}\nเก็บที่อยู่\n๒. การใช้\nส่งสินค้า`)
      expect(report.around).toEqual([{ line: 5, text: mark }])
      expect(JSON.stringify(draft)).not.toContain(mark)
    },
  )

  it('a head that stands beside each page number', () => {
    const page = (nth: number) => [`บริษัท ตัวอย่าง จำกัด`, `หน้า ${nth}/3`, `เรื่องที่ ${nth} ของเรา`, 'ข้อความ', '']
    const { report } = draftOf(['นโยบาย', '', ...[1, 2, 3].flatMap(page)].join('\n'))
    expect(report.around.map(({ text }) => text)).toEqual([
      'บริษัท ตัวอย่าง จำกัด',
      'หน้า 1/3',
      'บริษัท ตัวอย่าง จำกัด',
      'หน้า 2/3',
      'บริษัท ตัวอย่าง จำกัด',
      'หน้า 3/3',
    ])
  })

  it('is not a share that is told twice', () => {
    const { report } = draftOf('นโยบาย\n\n๑. หุ้นของผู้ก่อตั้ง\n2/5\n๒. หุ้นของผู้ร่วมทุน\n2/5')
    expect(report.around).toEqual([])
  })

  it('is not a number of the text: a year, a price, a row of a list', () => {
    const { report } = draftOf('นโยบาย\n\n๑. ปีที่เริ่ม\n2569\n๒. จำนวน\n12\n๓. ราคา\n5')
    expect(report.around).toEqual([])
  })
})

describe('spaces that copying from a PDF puts into words', () => {
  it.each([
    ['ดำ เนินการตามคำ ขอ และจำ เป็นต้องทำ สัญญา', 'ดำเนินการตามคำขอ และจำเป็นต้องทำสัญญา'],
    ['ข้อมูลส ่วนบุคคล', 'ข้อมูลส่วนบุคคล'],
    ['ข้อมูลส ่วนตัวเ ป็นความลับ', 'ข้อมูลส่วนตัวเป็นความลับ'],
    ['กำ หนดระยะเวลา', 'กำหนดระยะเวลา'],
  ])('are taken out and listed: %s', (before, after) => {
    const text = `นโยบาย\n\n๑. การเก็บ\n${before}`
    expect(words(text)).toContain(after)
    expect(draftOf(text).report.repairs.every((repair) => repair.class === 'torn-word')).toBe(true)
  })

  it.each(['การทำ และการใช้ข้อมูล', 'ลูกค้าประจำ ลูกค้าใหม่', 'คำนำ บทที่หนึ่ง'])('stay where they part words: %s', (text) => {
    expect(words(`นโยบาย\n\n๑. การเก็บ\n${text} จำนวน จำเป็น`)).toContain(text)
  })
})
