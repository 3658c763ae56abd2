import { describe, expect, it } from 'vitest'
import { passagesOf } from '../../src/passages/passages-of.ts'
import { modelNotice } from '../check/draft.ts'

const one = (line: string) =>
  passagesOf({
    format: 'yinyom-notice/1',
    id: 'a',
    language: 'th',
    title: 'ประกาศ',
    blocks: [{ type: 'paragraph', text: [line] }],
  }).filter(({ kind }) => kind === 'paragraph')

describe('passages', () => {
  it('are sentences with the place of each in its unit', () => {
    const line = 'ร้านเก็บชื่อและที่อยู่ของท่านเพื่อจัดส่งขนม ทั้งนี้ ร้านจะไม่เปิดเผยข้อมูลแก่บุคคลภายนอก เว้นแต่มีคำสั่งศาล'
    const passages = one(line)
    expect(passages).toHaveLength(2)
    for (const { from, to, original } of passages) expect(line.slice(from, to)).toBe(original)
    expect(passages.map(({ path }) => path)).toEqual(['blocks[0].text', 'blocks[0].text'])
    expect(passages.map(({ polarity }) => polarity)).toEqual(['affirmed', 'exception'])
  })

  it('know the headings above and what these are about', () => {
    const passages = passagesOf(modelNotice('th'))
    const kept = passages.find(({ text }) => text.includes('เอกสารภาษี'))!
    expect(kept).toMatchObject({ anchor: '7', label: '7.', sure: 'certain' })
    expect(kept.headings.at(-1)).toContain('ระยะเวลาการเก็บรักษา')
    expect([...kept.classes]).toContain('retention')
  })

  it('take a short line that is named as headings are for one, and no sentence that was styled as one', () => {
    const short = passagesOf({
      ...modelNotice('th'),
      blocks: ['ระยะเวลาการเก็บรักษาข้อมูล', 'สองปี'].map((line) => ({ type: 'paragraph' as const, text: [line] })),
    })
    expect(short.find(({ text }) => text.startsWith('ระยะเวลา'))!.heading).toBe(true)
    const sentence = passagesOf({
      ...modelNotice('th'),
      blocks: [{ type: 'section', anchor: 'a', level: 1, title: ['ท่านมีสิทธิขอเข้าถึงข้อมูลของท่านที่อยู่ในความรับผิดชอบของบริษัท'] }],
    })
    expect(sentence.find(({ kind }) => kind === 'section')!.heading).toBe(false)
  })

  it('take the line that leads to a list, and the words before a colon, for a sign of what follows', () => {
    const list = passagesOf({
      ...modelNotice('th'),
      blocks: [
        { type: 'paragraph', text: ['เราใช้ข้อมูลของท่านเพื่อ:'] },
        { type: 'list', items: [{ level: 1, label: '-', text: ['ส่งขนม'] }] },
      ],
    })
    expect([...list.at(-1)!.about]).toContain('purposes')
    expect([...one('ระยะเวลาจัดเก็บ: 1 ปี')[0]!.about]).toContain('retention')
  })

  it.each([
    ['ข้อมูลของท่านจะถูกนำไปใช้ในการจัดส่ง', 'purposes'],
    ['We use your personal data to deliver your order.', 'purposes'],
    ['โดยอาศัยฐานสัญญา', 'basis'],
    ['เราเก็บข้อมูลไว้จนกว่าท่านจะเลิกเป็นสมาชิก', 'retention'],
    ['เราแบ่งปันข้อมูลของคุณกับผู้ให้บริการขนส่ง', 'recipients'],
    ['ข้อมูลถูกจัดเก็บบนเซิร์ฟเวอร์ในต่างประเทศ', 'transfer'],
    ['คุณมีสิทธิขอให้ลบข้อมูล', 'rights'],
    ['ท่านยกเลิกคำยินยอมได้ทุกเมื่อ', 'withdrawal'],
    ['ผู้เยาว์ต้องได้รับความยินยอมจากผู้ใช้อำนาจปกครอง', 'minors'],
  ] as const)('tell by their own words: %s', (line, name) => {
    expect([...one(line)[0]!.own]).toContain(name)
  })

  it('do not take "collect, use or disclose" for a disclosure', () => {
    expect([...one('เราเก็บรวบรวม ใช้ หรือเปิดเผยข้อมูลของท่านตามประกาศนี้แก่ท่าน')[0]!.own]).not.toContain('recipients')
  })

  it('name the rights that they are about', () => {
    expect([...one('ท่านมีสิทธิขอหยุดใช้ข้อมูลชั่วคราวและขอย้ายข้อมูล')[0]!.rights].sort()).toEqual(['portability', 'restrict'])
    expect([...one('ประกาศนี้มีผลบังคับใช้แล้ว')[0]!.rights]).toEqual([])
  })
})
