import { describe, expect, it } from 'vitest'
import type { NoticeBlock, NoticeDraft } from '../../../src/notices/format/notice.ts'
import { checkNotice } from '../../src/check/check-notice.ts'
import { modelNotice } from './draft.ts'

const draft = modelNotice()
const holding = (blocks: readonly NoticeBlock[]): NoticeDraft => ({ ...draft, blocks })

/** Phrases that rules look for, over and over. */
const PHRASES = 'เข้าใช้งานถือว่า แก้ไขโดยไม่ สิทธิ สามารถ ถอนความยินยอม เก็บรักษา 2 ปี คุกกี้ ไม่เก็บข้อมูลส่วนบุคคล _ga หากไม่ให้ '

describe('documents of full size', () => {
  it('of nothing but phrases, tables or contacts come to an end', () => {
    const text = PHRASES.repeat(100).slice(0, 20_000)
    const documents = [
      Array.from({ length: 5 }, (): NoticeBlock => ({ type: 'paragraph', text: [text] })),
      Array.from({ length: 200 }, (): NoticeBlock => ({
        type: 'table',
        body: [[{ text: ['คุกกี้'] }], [{ text: ['อายุ'] }]],
      })),
      Array.from({ length: 200 }, (): NoticeBlock => ({
        type: 'contact',
        lines: Array.from({ length: 10 }, () => ({ kind: 'mail', text: ['a@b.example'] })),
      })),
      [],
    ]
    for (const blocks of documents) expect(checkNotice(holding(blocks)).length).toBeGreaterThan(10)
  })

  it('of nothing but what is looked for with gaps come to an end', () => {
    const phrases = [
      'ใช้ข้อมูล ',
      'เปิดเผยข้อมูล',
      'บริษัท ',
      'บริษัท ก จำ',
      'หากไม่ยินยอม ',
      'ท่านไม่สามารถ',
      'A Co., ',
      'Ltd ',
      '[ชื่อ',
      'เก็บ',
      'ยินยอม',
      '(((((',
      'xxx-',
      'หาก',
      'สิทธิ ขอ',
      'ชื่อ: ',
      '{{a',
      '.....',
    ]
    const blocks = phrases.map((phrase): NoticeBlock => ({
      type: 'paragraph',
      text: [phrase.repeat(20_000).slice(0, 20_000)],
    }))
    expect(checkNotice(holding(blocks)).length).toBeGreaterThan(5)
  })

  it('with spans beyond their rows are read', () => {
    const wide: NoticeBlock = {
      type: 'table',
      body: [[{ text: ['คุกกี้'], colspan: 50, rowspan: 1000 }], [{ text: ['x'] }]],
    }
    expect(checkNotice(holding([wide])).length).toBeGreaterThan(10)
  })
})
