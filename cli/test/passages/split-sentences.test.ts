import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/passages/split-sentences.ts'

const split = (text: string) => splitSentences(text).map(([from, to]) => text.slice(from, to))

describe('sentences', () => {
  it.each([
    ['บริษัทเก็บข้อมูลของท่านไว้ห้าปี นอกจากนี้ บริษัทอาจเก็บนานกว่านั้น', 2],
    ['บริษัทเก็บข้อมูลของท่านตามสัญญา บริษัทจะลบข้อมูลเมื่อครบกำหนด', 2],
    ['We keep your data for two years. You may ask us to delete it.', 2],
    ['หากท่านไม่ให้ข้อมูลที่จำเป็นต่อการสั่งซื้อ บริษัทจะไม่สามารถส่งสินค้าได้', 1],
    ['บริษัท ขนมปั้นสุข จำกัด (มหาชน) เลขที่ 99 ถนนสมมติ โทร 02 000 0100', 1],
    ['ท่านมีสิทธิขอเข้าถึง แก้ไข ลบ (เว้นแต่ บริษัทจะต้องเก็บไว้ตามกฎหมายที่กำหนด) และคัดค้าน', 1],
    ['ท่านมีสิทธิดังต่อไปนี้ (1) ขอเข้าถึงข้อมูล (2) ขอแก้ไขข้อมูล', 3],
  ])('%s: %i', (text, count) => {
    expect(split(text)).toHaveLength(count)
  })

  it('leave no letter out', () => {
    const text = 'ท่านมีสิทธิ (1) ขอเข้าถึงข้อมูล (2) ขอแก้ไข ทั้งนี้ บริษัทจะตอบภายใน 30 วัน'
    expect(split(text).join(' ')).toBe(text)
  })
})

it('a number that ends an English sentence labels nothing, and one behind Thai words does', () => {
  expect(split('The app is not for children under 13. Between 13 and 20, a parent must consent.')).toEqual([
    'The app is not for children under 13.',
    'Between 13 and 20, a parent must consent.',
  ])
  expect(split('เราใช้ข้อมูลของท่านเพื่อวัตถุประสงค์ดังนี้ 1. ส่งสินค้าที่สั่งซื้อไว้ 2. ออกใบเสร็จรับเงินให้')).toHaveLength(3)
})
