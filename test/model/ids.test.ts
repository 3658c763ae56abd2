import { assert, bigInt, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createId, createPrincipal, packId, unpackId } from '../../src/model/ids.ts'
import { anyText } from '../fixtures/any-text.ts'

const ones = (count: number) => new Uint8Array(count).fill(0xff)
const zeros = (count: number) => new Uint8Array(count)

describe('createId', () => {
  it('gives the UUIDv7 of RFC 9562, appendix A.6, for its bytes', () => {
    const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
    expect(createId(0x017f22e279b0, () => bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })

  it('always carries version 7 and the variant of RFC 9562', () => {
    expect(createId(1, zeros)).toBe('00000000-0001-7000-8000-000000000000')
    expect(createId(1, ones)).toBe('00000000-0001-7fff-bfff-ffffffffffff')
  })

  it('sorts as text by time', () => {
    const times = [0, 1, 255, 4096, 1_780_279_384_000, 2 ** 48 - 1]
    const ids = times.map((time, at) => createId(time, at % 2 ? zeros : ones))
    expect([...ids].sort()).toEqual(ids)
  })
})

describe('createPrincipal', () => {
  it('is 128 random bits in 22 base64url characters', () => {
    expect(createPrincipal(zeros)).toBe('AAAAAAAAAAAAAAAAAAAAAA')
    expect(createPrincipal(ones)).toBe('_____________________w')
  })

  it('asks for 16 bytes and is made of nothing else', () => {
    const asked: number[] = []
    createPrincipal((count) => {
      asked.push(count)
      return zeros(count)
    })
    expect(asked).toEqual([16])
  })
})

describe('unpackId', () => {
  it('gives back every id that was packed', () => {
    assert(
      property(bigInt(0n, 2n ** 128n - 1n), (bits) => {
        const id = bits
          .toString(16)
          .padStart(32, '0')
          .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
        expect(packId(id)).toMatch(/^[\w-]{22}$/)
        expect(unpackId(packId(id))).toBe(id)
      }),
    )
  })

  it.each(['', 'A', 'AAAAAAAAAAAAAAAAAAAAAB', 'AAAAAAAAAAAAAAAAAAAAA=', `${'A'.repeat(22)}\n`, 'ก'.repeat(22)])(
    'takes %j for no id',
    (packed) => {
      expect(unpackId(packed)).toBeUndefined()
    },
  )

  it('never throws', () => {
    assert(
      property(anyText(24), (packed) => void unpackId(packed)),
      { numRuns: 50 },
    )
    assert(
      property(string({ minLength: 22, maxLength: 22 }), (packed) => void unpackId(packed)),
      { numRuns: 50 },
    )
  })
})
