import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptInOrder } from '../../../src/notices/diff/kept-in-order.ts'
import { matchSequences } from '../../../src/notices/diff/match-sequences.ts'

const anyLetters = array(constantFrom('a', 'b', 'c'), { maxLength: 12 })

/** Length of a longest common subsequence, by the book. */
function longest(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0))
  for (let x = 1; x <= a.length; x++)
    for (let y = 1; y <= b.length; y++)
      table[x]![y] = a[x - 1] === b[y - 1] ? table[x - 1]![y - 1]! + 1 : Math.max(table[x - 1]![y]!, table[x]![y - 1]!)
  return table[a.length]![b.length]!
}

function expectMatch(a: readonly string[], b: readonly string[]): [number, number][] {
  const pairs = matchSequences(a, b)
  pairs.forEach(([x, y], at) => {
    expect(a[x]).toBe(b[y])
    const [beforeX, beforeY] = pairs[at - 1] ?? [-1, -1]
    expect(x > beforeX && y > beforeY).toBe(true)
  })
  return pairs
}

describe('matchSequences', () => {
  it('finds a longest common subsequence', () => {
    assert(
      property(anyLetters, anyLetters, (a, b) => {
        expect(expectMatch(a, b)).toHaveLength(longest(a, b))
      }),
      { numRuns: 1000 },
    )
  })

  it('finds one in long sequences that have little in common, if not the longest', () => {
    const numbers = Array.from({ length: 3000 }, (_, n) => n)
    const a = numbers.map((n) => (n % 10 ? `a${n}` : `${n}`))
    const b = numbers.map((n) => (n % 10 ? `b${n}` : `${n}`))
    expect(expectMatch(a, b).length).toBeGreaterThan(200)
    expect(expectMatch(a, [])).toEqual([])
    expect(expectMatch(a, a)).toHaveLength(3000)
  })
})

describe('keptInOrder', () => {
  it('is a longest rising run', () => {
    expect(keptInOrder([3, 0, 1, 2])).toEqual(new Set([0, 1, 2]))
    expect(keptInOrder([])).toEqual(new Set())
    assert(
      property(array(constantFrom(...Array(9).keys()), { maxLength: 9 }), (places) => {
        const own = [...new Set(places)]
        const sorted = own.toSorted((a, b) => a - b)
        expect(keptInOrder(own).size).toBe(longest(own.map(String), sorted.map(String)))
      }),
    )
  })
})
