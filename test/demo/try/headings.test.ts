import { describe, expect, it } from 'vitest'
import { importText } from '../../../cli/src/import/import-notice.ts'
import { headingLines, levelsOf, turnHeading } from '../../../demo/src/try/headings.ts'
import type { HeadingChoices } from '../../../demo/src/try/headings.ts'
import type { Reading } from '../../../demo/src/try/reading.ts'

const NOTICE = `ประกาศความเป็นส่วนตัว

๑. ข้อมูลที่เก็บ
เราเก็บชื่อ ที่อยู่ และหมายเลขโทรศัพท์ของท่านเมื่อท่านสั่งซื้อสินค้า เพื่อจัดส่งสินค้าให้ถึงท่านตามที่อยู่ที่แจ้งไว้

๒. การติดต่อ
เขียนถึงเราได้ทุกวันทำการ ตามที่อยู่ของร้านซึ่งแสดงไว้ท้ายเว็บไซต์ทุกหน้า และเราจะตอบกลับโดยเร็วที่สุดเท่าที่จะทำได้

เรื่องที่ควรรู้

ท่านขอดู ขอแก้ไข และขอให้ลบข้อมูลได้ทุกเมื่อ โดยติดต่อเราตามที่อยู่ที่ให้ไว้ในประกาศฉบับนี้ เราจะตอบภายใน ๓๐ วัน
`

function read(choices: HeadingChoices = new Map()): Reading {
  const imported = importText(new TextEncoder().encode(NOTICE), { headings: levelsOf(choices) })
  if (!imported.ok) throw new Error(imported.refusal.code)
  return { ...imported, findings: [] } as unknown as Reading
}

const lineOf = (words: string) => NOTICE.split('\n').findIndex((line) => line.includes(words)) + 1
const FIRST = lineOf('ข้อมูลที่เก็บ')
const SHORT = lineOf('เรื่องที่ควรรู้')
const sections = ({ draft }: Reading) =>
  draft.blocks.flatMap((block) => (block.type === 'section' && block.title ? [[block.level, String(block.title)]] : []))

describe('the lines that an owner may turn', () => {
  it('are headings and short paragraphs, with what speaks for each; a long paragraph is none', () => {
    const lines = headingLines(read(), new Map())
    expect([...lines.keys()]).toEqual([FIRST, lineOf('การติดต่อ'), SHORT])
    expect(lines.get(FIRST)).toMatchObject({ isHeading: true, signs: ['number'] })
    expect(lines.get(SHORT)).toMatchObject({ isHeading: false, signs: [], text: 'เรื่องที่ควรรู้' })
  })

  it('turned, a paragraph is a heading as deep as the one above it, and is said to be its owner’s', () => {
    const before = read()
    const choices = turnHeading(headingLines(before, new Map()).get(SHORT)!, before.report.headings, new Map())
    const after = read(choices)
    expect(sections(after)).toEqual([...sections(before), [1, 'เรื่องที่ควรรู้']])
    expect(headingLines(after, choices).get(SHORT)).toMatchObject({ isHeading: true, signs: ['owner'], sure: true })
  })

  it('turned twice, it is text again, and stays in the list', () => {
    const before = read()
    const once = turnHeading(headingLines(before, new Map()).get(SHORT)!, before.report.headings, new Map())
    const middle = read(once)
    const twice = turnHeading(headingLines(middle, once).get(SHORT)!, middle.report.headings, once)
    const after = read(twice)
    expect(sections(after)).toEqual(sections(before))
    expect(headingLines(after, twice).get(SHORT)).toMatchObject({ isHeading: false, signs: ['owner'] })
  })

  it('a heading that was made text can be made a heading again, wherever its words stand by then', () => {
    const before = read()
    const choices = turnHeading(headingLines(before, new Map()).get(FIRST)!, before.report.headings, new Map())
    const lines = headingLines(read(choices), choices)
    expect(sections(read(choices))).not.toContainEqual([1, 'ข้อมูลที่เก็บ'])
    expect(lines.get(FIRST)).toMatchObject({ isHeading: false, signs: ['owner'] })
    const again = turnHeading(lines.get(FIRST)!, read(choices).report.headings, choices)
    expect(sections(read(again))).toEqual(sections(before))
  })
})
