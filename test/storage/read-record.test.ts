import { array, assert, constantFrom, oneof, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/storage/read-record.ts'
import { encodeRecord } from '../../src/model/consent-record.ts'
import { DECIDED, aRecord } from '../fixtures/a-record.ts'
import { sandboxed } from '../fixtures/cookie-jar.ts'
import { anyText } from '../fixtures/any-text.ts'

const record = aRecord()
const older = aRecord({ decidedAt: DECIDED - 1, choices: { analytics: false } })
const [value, before] = [encodeRecord(record), encodeRecord(older)]

describe('readRecord', () => {
  it.each([
    ['no cookie', 'a=1', undefined, 0],
    ['one record', `yinyom=${value}`, record, 1],
    ['the newest of two, whatever their order', `yinyom=${before}; yinyom=${value}`, record, 2],
    ['the newest of two, the other way round', `yinyom=${value}; yinyom=${before}`, record, 2],
    ['a record beside what is none', `yinyom=foreign; yinyom=${value}; yinyom=`, record, 3],
    ['what is no record', 'yinyom=true', undefined, 1],
  ])('finds %s', (_, cookie, found, copies) => {
    expect(readRecord({ cookie }, 'yinyom')).toEqual({ record: found, copies })
  })

  it('finds nothing where cookies throw', () => {
    expect(readRecord(sandboxed, 'yinyom')).toEqual({ record: undefined, copies: 0 })
  })

  it('survives whatever stands in the cookies', () => {
    const name = constantFrom('yinyom=', 'yinyom', '', '__proto__=', ';')
    const part = oneof(anyText(), constantFrom(value, before, value.slice(0, 60)))
    assert(
      property(array(name), array(part), (names, parts) => {
        const cookie = parts.map((one, at) => (names[at] ?? 'yinyom=') + one).join('; ')
        const { record: found } = readRecord({ cookie }, 'yinyom')
        if (found) expect([record, older]).toContainEqual(found)
      }),
    )
  })
})
