import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFolded, foldForSearch } from '../../src/notices/search-fold.ts'
import { anyText } from '../fixtures/any-text.ts'
import { anyLine } from './any-notice.ts'

const found = (source: string, query: string) =>
  findFolded(foldForSearch(source), query).map(([start, end]) => source.slice(start, end))

describe('findFolded', () => {
  it.each([
    ['either form of sara am', 'ค่าน้ํามัน', 'น้ำ', ['น้ํา']],
    ['the other form', 'ค่าน้ำมัน', 'น้ํามัน', ['น้ำมัน']],
    ['either order of marks', 'ผู้ให้บริการที่ดี', 'ท่ี', ['ที่']],
    ['either digits', 'ตามข้อ ๕.๔.๑ และ 5.4.1', '5.4.1', ['๕.๔.๑', '5.4.1']],
    ['Thai digits in the query', 'ปี 2569', '๒๕๖๙', ['2569']],
    ['any space', 'ข้อ\u00A0\u00A0๒', 'ข้อ 2', ['ข้อ\u00A0\u00A0๒']],
    ['a space before ๆ or none', 'ต่าง ๆ ต่างๆ', 'ต่างๆ', ['ต่าง ๆ', 'ต่างๆ']],
    ['the double sara e', 'เเพทย์ แพทย์', 'แพทย์', ['เเพทย์', 'แพทย์']],
    ['invisible characters', 'คุก\u200Bกี้', 'คุกกี้', ['คุก\u200Bกี้']],
    ['capitals', 'Cookie cookie', 'COOKIE', ['Cookie', 'cookie']],
    ['a letter with its marks, whole', 'ก่อน กอน', 'ก', ['ก่', 'ก']],
    ['nothing for nothing', 'ก', ' \u200B', []],
    ['nothing where nothing is', 'ก', 'ข', []],
  ])('finds %s', (_, source, query, expected) => {
    expect(found(source, query)).toEqual(expected)
  })

  it('stops at the most that is wanted', () => {
    expect(findFolded(foldForSearch('ก'.repeat(50)), 'ก', 7)).toHaveLength(7)
  })

  it('finds a text in itself', () => {
    assert(
      property(anyLine, (line) => {
        const { folded } = foldForSearch(line)
        const hits = findFolded(foldForSearch(line), line)
        expect(hits.length).toBe(folded.trim() ? 1 : 0)
      }),
    )
  })
})

describe('foldForSearch', () => {
  it('changes nothing that is folded, and knows where each character is from, whatever the text', () => {
    assert(
      property(anyText(), (source) => {
        const { folded, at } = foldForSearch(source)
        expect(at).toHaveLength(folded.length + 1)
        expect(at.every((place, n) => place >= (at[n - 1] ?? 0) && place <= source.length)).toBe(true)
      }),
    )
    assert(
      property(anyLine, (line) => {
        const { folded } = foldForSearch(line)
        expect(foldForSearch(folded).folded).toBe(folded)
      }),
    )
  })
})
