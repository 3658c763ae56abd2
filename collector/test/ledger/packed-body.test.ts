import { assert, property, string, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/model/jcs.ts'
import { packBody, unpackBody } from '../../src/ledger/packed-body.ts'
import { aReceipt } from '../a-receipt.ts'

describe('a body in the store', () => {
  it('is a third of the receipt, and comes back as it was', () => {
    for (let n = 1; n < 50; n++) {
      const body = canonicalJson(aReceipt(n))
      const packed = packBody(body)
      expect(packed.length).toBeLessThan(body.length / 3)
      expect(unpackBody(packed)).toBe(body)
    }
  })

  it('comes back whatever it is', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        expect(unpackBody(packBody(text))).toBe(text)
      }),
    )
    expect(unpackBody('{"n":1}')).toBe('{"n":1}')
  })

  it('that was changed is never taken for a receipt, and breaks nothing', () => {
    const packed = packBody(canonicalJson(aReceipt()))
    for (let at = 1; at < packed.length; at++) {
      const changed = Buffer.from(packed)
      changed[at]! ^= 0x11
      expect(unpackBody(changed)).not.toBe(canonicalJson(aReceipt()))
    }
    assert(property(uint8Array({ maxLength: 300 }), (bytes) => typeof unpackBody(bytes) === 'string'))
    assert(property(uint8Array({ maxLength: 300 }), (bytes) => typeof unpackBody(Buffer.of(1, ...bytes)) === 'string'))
  })

  it('is read as it was written by the first version of this form', () => {
    // Written down once: a changed dictionary would make every ledger unreadable.
    const body = canonicalJson(aReceipt())
    expect(unpackBody(Buffer.from(FIRST, 'base64'))).toBe(body)
  })
})

const FIRST =
  'ASIm41M7iyNnaWi+NLIyMLYyMCEhS5vpGhrqGlmEGKBoJSpL48pSJqVeRQbFYUZJhrmBBRYV3lXGeZEljugZjV7ZC1s2wZfiUy0M' +
  'UpN0Lc2TDXTNUwwNdC0TTQ11DRAAlLBRs4RFmlmSYaquebJRIpIW4ySDZNMUw1SjNOM06ueZBzsWP9jZ+WDHpgc7Zj7YMfXBjo0P' +
  'dix/sGPtgx2LAHuwswMs3o4zXxlSCLDlSyMKwSDJ16kVibkFOano2RsA'
