import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../../demo/src/verify/address.ts'

describe('the address of the page that checks receipts', () => {
  it('keeps keys with all their signs, one after the other, and the language', () => {
    const state = { keys: 'log.example+0a1b2c3d+A/b+c=\nlog.example+0a1b2c3e+AQ==', language: 'en' } as const
    expect(readAddress(writeAddress(state))).toEqual(state)
  })

  it('leaves out empty lines, and says nothing where there is nothing', () => {
    expect(writeAddress({ keys: '\n  \n', language: undefined })).toBe('#')
    expect(writeAddress({ keys: ' a \n\n b', language: undefined })).toBe('#key=a&key=b')
  })

  it.each(['', '#', '#lang=fr', '#%E0%A4%A', '#v1.abc', '#key'])('reads %j without a fault', (hash) => {
    expect(readAddress(hash)).toEqual({ keys: '', language: undefined })
  })
})
