import { describe, expect, it } from 'vitest'
import { diffWords } from '../../../src/notices/diff/diff-words.ts'
import type { DiffPart } from '../../../src/notices/diff/diff-words.ts'

describe('diffWords', () => {
  it.each<[string, string, string, DiffPart[]]>([
    ['nothing for nothing', '', '', []],
    ['an equal text whole', 'ชื่อ', 'ชื่อ', [['=', 'ชื่อ']]],
    ['a new text', '', 'ชื่อ', [['+', 'ชื่อ']]],
    [
      'a space as form beside a change of words',
      'เราเก็บ ชื่อ และ อีเมล',
      'เราเก็บชื่อ และ ที่อยู่',
      [
        ['=', 'เราเก็บ'],
        ['~', '', ' '],
        ['=', 'ชื่อ และ '],
        ['-', 'อีเมล'],
        ['+', 'ที่อยู่'],
      ],
    ],
    [
      'digits as form beside a change of words',
      'ไม่เกิน ๙๐ วัน',
      'ไม่เกิน 90 ปี',
      [
        ['=', 'ไม่เกิน '],
        ['~', '90', '๙๐'],
        ['=', ' '],
        ['-', 'วัน'],
        ['+', 'ปี'],
      ],
    ],
    [
      'a short word between two changes with them',
      'แพทย์ที่โรงพยาบาล',
      'ครูที่โรงเรียน',
      [
        ['-', 'แพทย์ที่โรงพยาบาล'],
        ['+', 'ครูที่โรงเรียน'],
      ],
    ],
    [
      'an invisible character as form',
      'คุก\u200Bกี้',
      'คุกกี้',
      [
        ['=', 'คุก'],
        ['~', '', '\u200B'],
        ['=', 'กี้'],
      ],
    ],
  ])('tells %s', (_, before, after, expected) => {
    expect(diffWords(before, after)).toEqual(expected)
  })
})
