import { expect, it } from 'vitest'
import { fold } from '../../src/passages/fold.ts'
import { polarityOf } from '../../src/passages/polarity.ts'

it.each([
  ['เราแบ่งปันข้อมูลกับบริษัทขนส่ง', 'affirmed'],
  ['เราไม่ขายข้อมูลของท่าน', 'denied'],
  ['เราจะไม่เปิดเผยข้อมูล เว้นแต่กฎหมายกำหนด', 'exception'],
  ['หากท่านไม่ให้ข้อมูล เราจะติดต่อท่านยาก', 'conditional'],
  ['ข้อมูลที่ไม่ถูกต้องจะได้รับการแก้ไข', 'affirmed'],
  ['ไม่เกิน 5 ปี', 'affirmed'],
  ['We will not disclose your data unless the law requires it', 'exception'],
  ['You may not withdraw consent', 'denied'],
])('a sentence is read with its "not", "if" and "except": %s', (text, polarity) => {
  expect(polarityOf(fold(text))).toBe(polarity)
})
