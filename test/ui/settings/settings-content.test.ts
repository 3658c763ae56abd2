import { describe, expect, test } from 'vitest'
import { plainPhrase } from '../../../src/i18n/phrase.ts'
import { plainTranslate } from '../../../src/i18n/translate.ts'
import { words as en } from '../../../src/i18n/words-en.ts'
import { words as th } from '../../../src/i18n/words-th.ts'
import { LEGAL_BASES } from '../../../src/model/category.ts'
import { settingsContent, settingsShown, withdrawalEffect } from '../../../src/ui/settings/settings-content.ts'
import { resolveConfig } from '../../../src/config/resolve-config.ts'
import { aService } from '../some-ports.ts'
import { aConfig } from '../../fixtures/a-config.ts'
import { translateTo } from '../../fixtures/translate-to.ts'
import type { ConfigInput } from '../../../src/config/config-schema.ts'

function contentOf(input: ConfigInput = {}, locale: 'th' | 'en' = 'th', gpc = false) {
  const config = resolveConfig(input)
  const t = plainTranslate([config.words[locale], { th, en }[locale]], { you: config.ui.address })
  return settingsContent(config, t, locale, gpc)
}

function categoryOf(input: ConfigInput, id: string, locale: 'th' | 'en' = 'th', gpc = false) {
  return contentOf(input, locale, gpc).categories.find((category) => category.id === id)!
}

const KNOWN = ['necessary', 'functional', 'analytics', 'marketing']

describe('the words of the settings', () => {
  test('are plain JSON, so that their hash can be made again', () => {
    const shown = settingsShown(contentOf({ guardian: true, services: [aService('a', 'analytics')] }), 'th')
    expect(JSON.parse(JSON.stringify(shown))).toStrictEqual(shown)
    expect(shown).toMatchObject({ surface: 'settings', lang: 'th', layout: 'dialog' })
  })

  test('are the same for the same configuration, language and signal, and differ where one of them does', () => {
    const text = (...given: Parameters<typeof contentOf>) => JSON.stringify(contentOf(...given))
    expect(text()).toBe(text())
    expect(new Set([text(), text({}, 'en'), text({}, 'th', true), text({ ui: { address: 'คุณ' } })]).size).toBe(4)
  })

  test.each(KNOWN)('have a name, a description and a legal basis for %s in both languages', (id) => {
    for (const locale of ['th', 'en'] as const) {
      const { name, description = '', basis } = categoryOf({}, id, locale)
      const words = [plainPhrase(name), plainPhrase(description), basis.words]
      expect(words.filter((one) => !one || one.startsWith('category.') || one.startsWith('basis.'))).toEqual([])
    }
  })

  test.each(LEGAL_BASES)('name the legal basis %s with its section', (legalBasis) => {
    const { basis } = categoryOf({ categories: [{ id: 'own', name: 'x', legalBasis }] }, 'own')
    expect(basis.words).toMatch(/\(มาตรา\u00A0(19|26|24\([1-6]\))\)$/)
    const english = categoryOf({ categories: [{ id: 'own', name: 'x', legalBasis }] }, 'own', 'en')
    expect(english.basis.words).toMatch(/\(PDPA section (19|26|24\([1-6]\))\)$/)
  })

  test('B9: strictly necessary things are disclosed, as always on', () => {
    expect(categoryOf({}, 'necessary').always).toBe('เปิดใช้งานตลอดเวลา')
    expect(categoryOf({}, 'analytics').always).toBeUndefined()
  })

  test('B14: what rests on another ground than consent is told, category or service', () => {
    const input: ConfigInput = {
      categories: ['marketing', { id: 'census', name: 'x', legalBasis: 'public_task' }],
      services: [aService('meta', 'marketing'), aService('fraud', 'marketing', { legalBasis: 'legitimate_interest' })],
    }
    expect(categoryOf(input, 'census').always).toBeDefined()
    const [meta, fraud] = categoryOf(input, 'marketing').services!.items
    expect(meta!.always).toBeUndefined()
    expect(fraud).toMatchObject({ always: 'เปิดใช้งานตลอดเวลา', facts: [{ term: 'ฐานทางกฎหมาย' }] })
  })

  test('B6: a service is told with provider, purpose, retention, cookies and storage', () => {
    const service = aService('ga4', 'analytics', {
      provider: 'Google',
      purpose: { th: 'นับผู้เข้าชม' },
      retention: 'P2Y',
      cookies: ['_ga', '_ga_*'],
      storage: ['_ga*'],
    })
    expect(categoryOf({ services: [service] }, 'analytics').services!.items[0]!.facts).toEqual([
      { term: 'ผู้ให้บริการ', words: 'Google' },
      { term: 'ใช้เพื่อ', words: 'นับผู้เข้าชม' },
      { term: 'ระยะเวลาที่เก็บ', words: expect.stringMatching(/^2.ปี$/) },
      { term: 'คุกกี้', names: ['_ga', '_ga_*'] },
      { term: 'ข้อมูลอื่นในเบราว์เซอร์', names: ['_ga*'] },
    ])
  })

  test('an owner’s text that is in the other language only says which', () => {
    const category = { id: 'own', name: { th: 'สถิติ' }, description: { th: 'นับ' } }
    expect(categoryOf({ categories: [category] }, 'own', 'en')).toMatchObject({
      name: { lang: 'th', text: 'สถิติ' },
      description: { lang: 'th', text: 'นับ' },
    })
  })

  test('Global Privacy Control is explained at the categories that advertise, and nowhere else', () => {
    expect(
      contentOf({}, 'th', true)
        .categories.filter(({ gpc }) => gpc)
        .map(({ id }) => id),
    ).toEqual(['marketing'])
    expect(contentOf().categories.some(({ gpc }) => gpc)).toBe(false)
  })

  test('numbers of ours follow the digits setting; those of owners stay', () => {
    const input: ConfigInput = { ui: { digits: 'thai' }, guardian: true, services: [aService('g4', 'analytics')] }
    const { basis, details, services } = categoryOf(input, 'analytics')
    expect(basis.words).toContain('๑๙')
    expect(details).toContain('(๑)')
    expect(services).toMatchObject({ items: [{ name: 'G4' }] })
    expect(contentOf(input).guardian!.options[1]!.text).toContain('๑๐')
  })

  test('the effect of withdrawing says that the page may reload, where it may', () => {
    const effectOf = (input: ConfigInput) => withdrawalEffect(aConfig(input), translateTo(aConfig(input), 'th'))
    expect(effectOf({})).toContain('โหลดใหม่')
    expect(effectOf({ onWithdraw: 'keep' })).not.toContain('โหลดใหม่')
  })

  test('many services can be searched, few cannot', () => {
    const services = Array.from({ length: 9 }, (_, at) => aService(`g${at}`, 'analytics'))
    expect(categoryOf({ services }, 'analytics').services!.find).toBe('ค้นหาบริการ')
    expect(categoryOf({ services: services.slice(1) }, 'analytics').services).not.toHaveProperty('find')
  })

  test('what refuses reads as in the banner', () => {
    expect(contentOf({ ui: { reject: 'necessary' } }).reject).toBe('ใช้เฉพาะคุกกี้ที่จำเป็น')
  })

  test('who is responsible has a name and an address that can be read', () => {
    const controller = { name: 'ร้าน', contact: 'mailto:dpo@example.co.th' }
    expect(contentOf({ controller }).controller).toMatchObject({
      name: 'ร้าน',
      contact: { text: 'dpo@example.co.th', href: 'mailto:dpo@example.co.th' },
    })
    expect(contentOf()).not.toHaveProperty('controller')
  })
})
