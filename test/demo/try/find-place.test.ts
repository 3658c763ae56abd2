import { expect, it } from 'vitest'
import { findPlace } from '../../../demo/src/try/find-place.ts'
import { english as words } from '../../../demo/src/try/words-en.ts'

const ROWS = [
  { anchor: '1', level: 1, label: '๑.', text: 'เราเป็นใคร', line: 3, holds: {} },
  { anchor: 'คุกกี้', level: 1, label: '', text: 'คุกกี้', line: 9, holds: {} },
]
const find = (place: { anchor?: string; path: string }) => findPlace(place, ROWS, { words })

it('a place is called by the number and heading of its section', () => {
  expect(find({ anchor: '1', path: 'blocks[1].text' })).toEqual({ anchor: '1', name: '๑. เราเป็นใคร' })
  expect(find({ anchor: 'คุกกี้', path: 'blocks[1].text' })).toEqual({ anchor: 'คุกกี้', name: 'คุกกี้' })
})

it('what stands before the first section is the beginning', () => {
  expect(find({ path: 'blocks[0].text' })).toEqual({ name: 'the start of the notice' })
  expect(find({ path: 'line 2' })).toEqual({ name: 'line 2' })
})

it('a line leads to the section that it stands in', () => {
  expect(find({ path: 'line 8' })).toEqual({ anchor: '1', name: 'line 8' })
  expect(find({ path: 'line 9' })).toEqual({ anchor: 'คุกกี้', name: 'line 9' })
})
