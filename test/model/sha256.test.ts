import { createHash } from 'node:crypto'

import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { sha256 } from '../../src/model/sha256.ts'

const reference = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('sha256', () => {
  it('gives the digests that FIPS 180-4 prints', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('agrees with Node for every length from 0 to 200 bytes, across all paddings', () => {
    for (let length = 0; length <= 200; length++) expect(sha256('x'.repeat(length))).toBe(reference('x'.repeat(length)))
  })

  it.each([
    ['Thai', 'ความยินยอม'],
    ['a sentence', 'เว็บไซต์นี้ใช้คุกกี้ พ.ศ. ๒๕๖๒'],
    ['a currency sign', '฿'],
    ['what is no letter', '😀 ๆ'],
    ['a long text', 'ก'.repeat(5000)],
  ])('agrees with Node on %s', (_, text) => {
    expect(sha256(text)).toBe(reference(text))
  })

  it('agrees with Node on any text', () => {
    const anyText = array(integer({ min: 0, max: 0x10ffff })).map((points) => String.fromCodePoint(...points))
    assert(property(anyText, (text) => sha256(text) === reference(text)))
  })
})
