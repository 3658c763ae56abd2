import { assert, property } from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { diffWords } from '../../../src/notices/diff/diff-words.ts'
import { splitSyllables, splitWords } from '../../../src/notices/diff/split-words.ts'
import { anyText } from '../../fixtures/any-text.ts'
import { anyLine } from '../any-notice.ts'
import { applyParts } from './apply-diff.ts'

afterEach(() => vi.unstubAllGlobals())

describe('splitWords', () => {
  it('finds Thai words', () => {
    expect(splitWords('เราเก็บ ชื่อ 2 ชื่อ')).toEqual(['เรา', 'เก็บ', ' ', 'ชื่อ', ' ', '2', ' ', 'ชื่อ'])
  })

  it.each([
    ['a dictionary', splitWords],
    ['none', splitSyllables],
  ])('loses nothing with %s', (_, split) => {
    assert(
      property(anyText(), anyLine, (text, line) => {
        expect(split(text).join('')).toBe(text)
        expect(split(line).join('')).toBe(line)
      }),
    )
  })

  it('takes long texts without spaces in parts', () => {
    const text = 'ข้อมูลส่วนบุคคล'.repeat(5000)
    expect(splitWords(text).join('')).toBe(text)
  })
})

describe('splitSyllables', () => {
  it('keeps letters with their vowels and marks', () => {
    expect(splitSyllables('ที่เก็บน้ำ 12 Cookies')).toEqual(['ที่', 'เก็', 'บ', 'น้ำ', ' ', '12', ' ', 'Cookies'])
  })

  it('stands in where the browser has no segmenter', () => {
    vi.stubGlobal('Intl', { ...Intl })
    expect(splitWords('เก็บน้ำ')).toEqual(['เก็', 'บ', 'น้ำ'])
    const parts = diffWords('เก็บไว้ทุกเดือน', 'เก็บไว้ทุกปี')
    expect(parts[0]).toEqual(['=', 'เก็บไว้ทุก'])
    expect(applyParts('เก็บไว้ทุกเดือน', parts)).toBe('เก็บไว้ทุกปี')
  })
})
