import { assert, jsonValue, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/model/jcs.ts'
import { toJson } from '../../src/model/json.ts'
import { anyText } from '../fixtures/any-text.ts'
import { withOldLibrary } from '../fixtures/old-library.ts'

const value = { list: ['ก', 1.5, null, { on: true }], text: 'a "quoted" \\ word', none: undefined }

describe('toJson', () => {
  it('writes plain data as JSON.stringify does', () => {
    assert(
      property(jsonValue(), anyText(), (any, text) => {
        expect(toJson([any, { [text]: text }])).toBe(JSON.stringify([any, { [text]: text }]))
      }),
    )
  })

  it('leaves out members without a value, and has null for items and numbers without one', () => {
    const odd = { a: undefined, b: () => {}, c: Symbol('c'), d: [undefined, () => {}, Number.NaN, Infinity], e: -0 }
    expect(toJson(odd)).toBe('{"d":[null,null,null,null],"e":0}')
    // oxlint-disable-next-line no-sparse-arrays
    expect(toJson([1, , 2])).toBe('[1,null,2]')
    expect(toJson(undefined)).toBe('null')
  })

  it('escapes half a surrogate pair, so that the text can be read again', () => {
    expect(toJson('\uD83D')).toBe('"\\ud83d"')
    expect(JSON.parse(toJson('\uD83D'))).toBe('\uD83D')
  })

  it('writes the same in a page with Prototype.js or MooTools, where JSON.stringify turns lists into texts', () => {
    const [plain, canonical] = [toJson(value), canonicalJson({ ...value, none: null })]
    const [spoilt, found, sorted] = withOldLibrary(() => [
      JSON.stringify(value),
      toJson(value),
      canonicalJson({ ...value, none: null }),
    ])
    expect(spoilt).not.toBe(plain)
    expect([found, sorted]).toEqual([plain, canonical])
  })
})
