import { expect, it } from 'vitest'
import { citeLaw } from '../../../demo/src/try/cite-law.ts'
import { groupChanges } from '../../../demo/src/try/group-changes.ts'
import { english } from '../../../demo/src/try/words-en.ts'
import { thai } from '../../../demo/src/try/words-th.ts'

it('sections of the law are cited as readers know them', () => {
  expect(citeLaw('s.23(1), s.24', 'th')).toBe('มาตรา 23(1), 24')
  expect(citeLaw('s.23(1), s.24', 'en')).toBe('PDPA s.23(1), s.24')
})

it('changes of a class stand together, in the order in which the classes first appear', () => {
  const change = (name: string, line: number) => ({ class: name, line, before: '' })
  const groups = groupChanges([change('b', 1), change('a', 2), change('b', 3)])
  expect(groups.map(([name, own]) => [name, own.map(({ line }) => line)])).toEqual([
    ['b', [1, 3]],
    ['a', [2]],
  ])
})

it('nothing is said in one language only', () => {
  for (const [key, text] of Object.entries(english)) {
    const other = thai[key as keyof typeof thai]
    expect(typeof other, key).toBe(typeof text)
    if (typeof text === 'string') expect(other, key).not.toBe(text)
  }
  expect(Object.keys(thai.changeClasses)).toEqual(Object.keys(english.changeClasses))
})

it('one and many are told apart', () => {
  expect(english.verdict(1, 2, 0)).toBe('1 error, 2 warnings')
  expect(english.counts.section(1)).toBe('1 section')
})
