import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../src/consent.ts'
import { canonicalJson } from '../src/model/jcs.ts'
import { sha256 } from '../src/model/sha256.ts'
import { proveShown } from '../src/proof.ts'
import { buildReceipt } from '../src/receipts/build-receipt.ts'
import { aDraft } from './receipts/a-draft.ts'

const config: ConfigInput = {
  site: 'shop',
  links: { privacy: '/privacy' },
  words: { th: { 'banner.title': 'ร้านนี้ใช้คุกกี้' } },
}

function receiptFor(surface: 'banner' | 'settings', lang: 'th' | 'en', given: ConfigInput = config) {
  const first = buildReceipt({ ...aDraft(), surface, lang, reasons: ['never-asked'], gpc: false })
  const layout = surface === 'banner' ? 'bar' : 'dialog'
  const blank = { ...first, ui: { ...first.ui, surface, lang, layout } } as typeof first
  const shown = proveShown(given, blank)!
  return { ...blank, ui: { ...blank.ui, content_sha256: shown.sha256 } }
}

describe('proveShown', () => {
  it('finds the words of the banner and of the settings again, in both languages', () => {
    for (const lang of ['th', 'en'] as const) {
      expect(proveShown(config, receiptFor('banner', lang))?.matches).toBe(true)
      expect(proveShown(config, receiptFor('settings', lang))?.matches).toBe(true)
    }
  })

  it('uses the words of the owner', () => {
    expect(JSON.stringify(proveShown(config, receiptFor('banner', 'th'))?.content)).toContain('ร้านนี้ใช้คุกกี้')
  })

  it('does not match when a single word was another', () => {
    const other: ConfigInput = { ...config, words: { th: { 'banner.title': 'ร้านนี้ใช้คุ้กกี้' } } }
    expect(proveShown(other, receiptFor('banner', 'th'))?.matches).toBe(false)
  })

  it('finds them where the banner had to say that something has not worked yet', () => {
    const receipt = receiptFor('banner', 'th')
    const { content } = proveShown(config, receipt)! as { readonly content: { readonly text: object } }
    const sorry = 'ยังทำไม่สำเร็จ โปรดกดอีกครั้ง หรือเปิดหน้านี้ในแท็บใหม่'
    const shown = { ...content, text: { ...content.text, sorry } }
    const sorryReceipt = { ...receipt, ui: { ...receipt.ui, content_sha256: sha256(canonicalJson(shown)) } }
    expect(proveShown(config, sorryReceipt)).toMatchObject({ matches: true, content: { text: { sorry } } })
  })

  it('has nothing to prove where nothing was shown', () => {
    const { ui, ...rest } = receiptFor('banner', 'th')
    expect(proveShown(config, { ...rest, ui: { ...ui, surface: 'api' } })).toBeUndefined()
  })
})
