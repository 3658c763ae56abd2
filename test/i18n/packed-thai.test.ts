import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import english from '../../src/i18n/locales/en.json' with { type: 'json' }
import thai from '../../src/i18n/locales/th.json' with { type: 'json' }
import { packThai, unpackThai } from '../../src/i18n/packed-thai.ts'

const unpack = (text: string) => unpackThai({ text })['text']

describe('packed Thai', () => {
  it.each(Object.entries({ ...thai, ...english }))('unpacks to what it was: %s', (_, text) => {
    const packed = packThai(text)
    expect(packed).not.toMatch(/[\u0e00-\u0e7f]/)
    expect(unpack(packed)).toBe(text)
  })

  it('has every Thai letter, and nothing that ends a script of a page that it is put into', () => {
    const all = Array.from({ length: 0x5b }, (_, at) => String.fromCharCode(0xe01 + at)).join('')
    expect(unpack(packThai(all))).toBe(all)
    for (const text of Object.values(thai)) expect(packThai(text)).not.toMatch(/<\/|<!--/)
  })

  it('is the same for any text', () => {
    assert(property(string({ unit: 'grapheme' }), (text) => text.includes('~') || unpack(packThai(text)) === text))
    assert(property(string({ unit: 'binary' }), (text) => text.includes('~') || unpack(packThai(text)) === text))
  })

  it('refuses a tilde, by name', () => {
    expect(() => packThai('ก~ข')).toThrow('ก~ข')
  })
})
