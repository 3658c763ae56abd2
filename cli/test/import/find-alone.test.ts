import { describe, expect, it } from 'vitest'
import { draftOf } from './import.ts'

const titlesOf = (text: string) =>
  draftOf(text)
    .draft.blocks.filter(({ type }) => type === 'section')
    .map((block) => JSON.stringify('title' in block ? block.title : ''))

const TEXT = 'เราเก็บชื่อ เบอร์โทรศัพท์ และที่อยู่จัดส่งของลูกค้าที่สั่งสินค้าผ่านเว็บไซต์'

describe('short lines by themselves in a text that marks no heading', () => {
  it('are its headings, where they are words that notices have as headings', () => {
    expect(titlesOf(`นโยบาย\n\nข้อมูลที่เราเก็บ\n${TEXT}\n\nระยะเวลาการเก็บรักษา\n${TEXT}`)).toEqual([
      '["ข้อมูลที่เราเก็บ"]',
      '["ระยะเวลาการเก็บรักษา"]',
    ])
  })

  it('are none, where they are other words', () => {
    expect(titlesOf(`นโยบาย\n\nกาแฟเย็นแก้วโปรด\n${TEXT}\n\nเช้าวันจันทร์ริมน้ำ\n${TEXT}\n\nแมวสามตัวของร้าน\n${TEXT}`)).toEqual(
      [],
    )
  })

  it('are none, where the text numbers its clauses', () => {
    const clause = (label: string) => `${label} ${TEXT} ซึ่งเราใช้เพื่อส่งสินค้าตามที่ท่านสั่งไว้เท่านั้น และไม่ใช้เพื่อการอื่นใดทั้งสิ้น`
    const text = `นโยบาย\n\nข้อมูลที่เราเก็บ\n${TEXT}\n\nระยะเวลาการเก็บรักษา\n${TEXT}\n\n${['ข้อ 1', 'ข้อ 2', 'ข้อ 3'].map(clause).join('\n\n')}`
    expect(titlesOf(text)).not.toContain('["ข้อมูลที่เราเก็บ"]')
  })
  it('are headings above numbered lists, which begin anew below each', () => {
    const list = (...labels: string[]) =>
      labels.map((label) => `${label}      ${TEXT} ซึ่งเราใช้เพื่อส่งสินค้าตามที่ท่านสั่งไว้เท่านั้น`).join('\n\n')
    const text = `นโยบาย\n\nข้อมูลที่เราเก็บ\n\n${list('1.', '2.', '3.')}\n\nการใช้ข้อมูล\n\n${list('1.', '2.')}\n\nสิทธิของท่าน\n\n${TEXT}`
    const titles = titlesOf(text)
    expect(titles).toEqual(expect.arrayContaining(['["ข้อมูลที่เราเก็บ"]', '["การใช้ข้อมูล"]', '["สิทธิของท่าน"]']))
  })

  it('are those of notices only, where most short lines are other words', () => {
    const other = ['แมวสามตัวของร้าน', 'กาแฟเย็นแก้วโปรด', 'เช้าวันจันทร์ริมน้ำ', 'บ่ายวันเสาร์']
      .map((line) => `${line}\n\n${TEXT}`)
      .join('\n\n')
    const text = `นโยบาย\n\n${other}\n\nข้อมูลที่เราเก็บ\n\n${TEXT}\n\nระยะเวลาการเก็บรักษา\n\n${TEXT}`
    expect(titlesOf(text)).toEqual(['["ข้อมูลที่เราเก็บ"]', '["ระยะเวลาการเก็บรักษา"]'])
  })

  it('are headings right above another heading, too', () => {
    const text = `นโยบาย\n\nสิทธิของท่าน\n\nการใช้สิทธิ\n\n${TEXT}\n\nข้อมูลที่เราเก็บ\n\n${TEXT}`
    expect(titlesOf(text)).toEqual(['["สิทธิของท่าน"]', '["การใช้สิทธิ"]', '["ข้อมูลที่เราเก็บ"]'])
  })

  it.each(['ติดต่อ DPO: dpo@shop.example', 'เว็บไซต์นี้ใช้คุกกี้เพื่อปรับปรุงบริการ', 'ท่านสามารถใช้สิทธิได้ทุกเมื่อ'])(
    'are none, where they tell something: %s',
    (line) => {
      const text = `นโยบาย\n\n${line}\n\n${TEXT}\n\nข้อมูลที่เราเก็บ\n\n${TEXT}\n\nระยะเวลาการเก็บรักษา\n\n${TEXT}`
      expect(titlesOf(text)).toEqual(['["ข้อมูลที่เราเก็บ"]', '["ระยะเวลาการเก็บรักษา"]'])
    },
  )

  it('are counted from 01', () => {
    const text = `นโยบาย\n\n01 ข้อมูลที่เราเก็บ\n\n${TEXT}\n\n02 การใช้ข้อมูล\n\n${TEXT}\n\n03 สิทธิของท่าน\n\n${TEXT}`
    expect(titlesOf(text)).toEqual(['["ข้อมูลที่เราเก็บ"]', '["การใช้ข้อมูล"]', '["สิทธิของท่าน"]'])
  })
})
