import { assert, jsonValue, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIJson } from '../src/i-json.ts'

const parse = (text: string) => parseIJson(new TextEncoder().encode(text))

describe('parseIJson', () => {
  it.each([
    ['{"a":[":","{","\\"",{"a":1}],"b":{"a":2}}', { a: [':', '{', '"', { a: 1 }], b: { a: 2 } }],
    ['\ufeff {"a":1}', { a: 1 }],
    ['"\\ud83d\\ude00\\u0000"', '\u{1F600}\u0000'],
    ['null', null],
    ['["a","a","a"]', ['a', 'a', 'a']],
  ])('reads %s', (text, value) => {
    expect(parse(text)).toEqual({ value })
  })

  it('reads whatever JSON.stringify writes', () => {
    assert(
      property(jsonValue({ maxDepth: 8, stringUnit: 'binary' }), (value) => {
        const text = JSON.stringify(value)
        expect(parse(text)).toEqual({ value: JSON.parse(text) as unknown })
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['half an object', '{"a":'],
    ['a NUL byte', '{"a":"\u0000"}'],
    ['two values', '{} {}'],
    ['a comment', '{} // a'],
    ['an unclosed nest', '['.repeat(100_000)],
  ])('refuses %s as no JSON', (_name, text) => {
    expect(parse(text)).toEqual({ fault: 'The body is not valid JSON.' })
  })

  it.each([
    ['a lone continuation byte', [0x22, 0x80, 0x22]],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
    ['a surrogate in bytes', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
    ['TIS-620', [0x22, 0xa1, 0xd2, 0x22]],
  ])('refuses %s as no UTF-8', (_name, bytes) => {
    expect(parseIJson(Uint8Array.from(bytes))).toEqual({ fault: 'The body is not valid UTF-8.' })
  })

  it.each([
    ['plainly', '{"a":1,"b":2,"a":1}'],
    ['in another spelling', '{"a":1,"\\u0061":2}'],
    ['in a nested object', '[{"b":{"a":1,"c":[],"a":2}}]'],
  ])('refuses a key that comes twice %s', (_name, text) => {
    expect(parse(text)).toEqual({ fault: 'The body has the key "a" twice in one object.' })
  })

  it('refuses half a surrogate pair in a text and in a key', () => {
    const fault = 'The body contains a string with a lone surrogate.'
    expect(parse('["\\ud800"]')).toEqual({ fault })
    expect(parse('{"\\udc00a":1}')).toEqual({ fault })
  })

  it('refuses a nest of 17, and one of half a million without harm', () => {
    const fault = 'The body is nested more than 16 levels deep.'
    expect(parse('['.repeat(16) + ']'.repeat(16))).toHaveProperty('value')
    expect(parse('['.repeat(17) + ']'.repeat(17))).toEqual({ fault })
    expect(parse('['.repeat(500_000) + ']'.repeat(500_000))).toEqual({ fault })
    expect(parse('{"a":'.repeat(150_000) + '1' + '}'.repeat(150_000))).toEqual({ fault })
  })

  it('reads a text of a megabyte', () => {
    expect(parse(`"${'ก'.repeat(340_000)}"`)).toEqual({ value: 'ก'.repeat(340_000) })
    expect(parse(`"${'\\n'.repeat(500_000)}"`)).toEqual({ value: '\n'.repeat(500_000) })
  })
})
