import { describe, expect, it } from 'vitest'
import { read } from './read-notice.ts'

describe('lines that a page draws below each other', () => {
  it('are parted by the class that makes a block of them', async () => {
    const cards = '<div><strong class="text-lg block mb-1">สิทธิขอแก้ไข</strong><span>ขอแก้ไขข้อมูลให้ถูกต้อง</span></div>'
    expect((await read('a.html', `<h1>นโยบาย</h1><h2>สิทธิ</h2>${cards}`)).shape).toEqual([
      '# สิทธิ',
      '## สิทธิขอแก้ไข',
      'ขอแก้ไขข้อมูลให้ถูกต้อง',
    ])
  })
  it('are boxes to tick, each with its words', async () => {
    const box = (words: string) => `<label><input type="checkbox"> <span>${words}</span></label>`
    const { shape } = await read('a.html', `<h1>ยินยอม</h1>${box('ยินยอมให้เก็บ')}${box('ยินยอมให้ส่งข่าว')}`)
    expect(shape).toEqual(['ยินยอมให้เก็บ', 'ยินยอมให้ส่งข่าว'])
  })
  it('have a space after a number that stands in a box before a heading', async () => {
    const { shape } = await read('a.html', '<h1>นโยบาย</h1><h2><span>1</span><span>บทนำ</span></h2><p>เราเก็บข้อมูล</p>')
    expect(shape).toEqual(['# 1 บทนำ', 'เราเก็บข้อมูล'])
  })
  it('end a title where one leads to the text', async () => {
    const text = 'ข้อตกลง\nแบบแสดงความยินยอม\nข้าพเจ้ายินยอมภายใต้เงื่อนไขดังต่อไปนี้\n๑. เก็บชื่อ\n๒. เก็บที่อยู่\n'
    expect((await read('a.txt', text)).title).toBe('ข้อตกลง แบบแสดงความยินยอม')
  })
})
