import { expect, test } from 'vitest'
import { placeCells } from '../../src/notices/place-cells.ts'

test('cells that reach down or across push the others to their own columns', () => {
  const cell = { text: ['ก'] }
  expect(
    placeCells([
      [{ ...cell, rowspan: 2 }, cell, cell],
      [cell, cell],
      [{ ...cell, colspan: 2 }, cell],
    ]),
  ).toEqual([
    [0, 1, 2],
    [1, 2],
    [0, 2],
  ])
})

test('a cell that reaches below the table is no harm', () => {
  expect(placeCells([[{ text: [], rowspan: 1000 }, { text: [] }]])).toEqual([[0, 1]])
})
