import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../../src/tlog/base64.ts'
import { leafHash } from '../../src/tlog/hash.ts'
import { tilePath } from '../../src/tlog/tiles.ts'
import { isConsistent, isIncluded } from '../../src/tlog/verify.ts'
import { aLog, entry, sha256 } from './a-log.ts'
import vectors from './vectors.json' with { type: 'json' }

/** The log of the vectors: 70,000 leaves in groups of many sizes, so that tiles fill in every way. */
function theLog() {
  const log = aLog()
  for (let at = 0, group = 1; at < 70_000; at += group, group = (group * 7) % 1013) {
    const entries = Array.from({ length: Math.min(group, 70_000 - at) }, (_, n) => entry(at + n))
    log.append(entries)
    if (at + group >= 70_000) break
  }
  return log
}
const log = theLog()
const bytesOf = (text: string) => fromBase64(text)!
const rootOf = (size: number) => bytesOf((vectors.Roots as Record<string, string>)[size]!)

describe('createTree, beside what golang.org/x/mod/sumdb/tlog makes', () => {
  it.each(Object.entries(vectors.Roots))('has the same root at size %s', (size, root) => {
    expect(toBase64(log.at(Number(size)).root())).toBe(root)
  })

  it.each(vectors.Inclusion)('proves leaf $Index of $Size in the same way', ({ Size, Index, Proof }) => {
    expect(log.at(Size).inclusion(Index).map(toBase64)).toEqual(Proof)
    const claim = { leaf: leafHash(sha256, entry(Index)), index: Index, size: Size, root: rootOf(Size) }
    expect(isIncluded(sha256, { ...claim, proof: Proof.map(bytesOf) })).toBe(true)
  })

  it.each(vectors.Consistency)('proves that $Older begins $Newer in the same way', ({ Older, Newer, Proof }) => {
    expect(log.at(Newer).consistency(Older).map(toBase64)).toEqual(Proof)
    const claim = { older: { size: Older, root: rootOf(Older) }, newer: { size: Newer, root: rootOf(Newer) } }
    expect(isConsistent(sha256, { ...claim, proof: Proof.map(bytesOf) })).toBe(true)
  })

  it('throws for a leaf that the tree does not have, and for a tree that is larger', () => {
    expect(() => log.at(5).inclusion(5)).toThrow(RangeError)
    expect(() => log.at(5).consistency(6)).toThrow(RangeError)
    expect(() => log.at(80_000).root()).toThrow(RangeError)
  })
})

describe('isIncluded and isConsistent', () => {
  const SIZES = [1, 2, 3, 5, 8, 13, 64, 100]

  it('hold for every leaf of every small tree, and for no other index, leaf, size or hash', () => {
    const small = aLog()
    small.append(Array.from({ length: 100 }, (_, at) => entry(at)))
    for (const size of SIZES) {
      const tree = small.at(size)
      for (let index = 0; index < size; index++) {
        const claim = {
          leaf: leafHash(sha256, entry(index)),
          index,
          size,
          root: tree.root(),
          proof: tree.inclusion(index),
        }
        expect(isIncluded(sha256, claim)).toBe(true)
        expect(isIncluded(sha256, { ...claim, index: index + 1 })).toBe(false)
        expect(isIncluded(sha256, { ...claim, leaf: leafHash(sha256, entry(index + 1)) })).toBe(false)
        expect(isIncluded(sha256, { ...claim, proof: [...claim.proof, claim.root] })).toBe(false)
        if (index > 0) expect(isIncluded(sha256, { ...claim, proof: claim.proof.slice(1) })).toBe(false)
      }
    }
  })

  it('tell a log that was rewritten from one that has grown', () => {
    const [honest, rewritten] = [aLog(), aLog()]
    honest.append(Array.from({ length: 100 }, (_, at) => entry(at)))
    rewritten.append(Array.from({ length: 100 }, (_, at) => entry(at === 3 ? 999 : at)))
    for (const size of SIZES) {
      const older = { size, root: honest.at(size).root() }
      const [grown, forged] = [honest.at(), rewritten.at()]
      const claim = (tree: typeof grown) => ({
        older,
        newer: { size: 100, root: tree.root() },
        proof: size < 100 ? tree.consistency(size) : [],
      })
      expect(isConsistent(sha256, claim(grown))).toBe(true)
      expect(isConsistent(sha256, claim(forged))).toBe(size <= 3)
    }
  })

  it.each([
    [-1, 4],
    [4, 4],
    [0.5, 4],
    [0, Number.NaN],
    [0, Number.POSITIVE_INFINITY],
  ])('refuse leaf %d of %d', (index, size) => {
    const hash = entry(0).slice(0, 32)
    expect(isIncluded(sha256, { leaf: hash, index, size, root: hash, proof: [] })).toBe(false)
  })
})

describe('tilePath', () => {
  it('writes the path of C2SP tlog-tiles', () => {
    expect([tilePath(0, 1_234_067), tilePath(1, 0, 17), tilePath(2, 999)]).toEqual([
      'tile/0/x001/x234/067',
      'tile/1/000.p/17',
      'tile/2/999',
    ])
  })
})
