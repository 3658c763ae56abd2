import { describe, expect, it } from 'vitest'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { resolveFirst } from '../../../src/config/resolve-config.ts'
import { plainTranslate } from '../../../src/i18n/translate.ts'
import { bannerContent } from '../../../src/ui/banner/banner-content.ts'
import { aConfig, aLooseConfig } from '../../fixtures/a-config.ts'
import { translateTo } from '../../fixtures/translate-to.ts'

function content(input: ConfigInput = {}, locale: 'th' | 'en' = 'th') {
  const config = aConfig(input)
  return bannerContent(config, translateTo(config, locale), locale, config.ui.layout)
}

describe('bannerContent', () => {
  it('says in Thai what for, who else, how long, and that it can be taken back (PDPA s.19)', () => {
    expect(content()).toEqual({
      surface: 'banner',
      lang: 'th',
      layout: 'bar',
      text: {
        title: 'เว็บไซต์นี้ใช้คุกกี้',
        body: 'คุกกี้ที่จำเป็นทำให้เว็บไซต์นี้ใช้งานได้ หากท่านอนุญาต เราและผู้ให้บริการภายนอกจะใช้คุกกี้อื่นเพื่อจดจำการตั้งค่า เก็บสถิติ และแสดงโฆษณา',
        note: 'คำตอบมีผล 6 เดือน เปลี่ยนหรือถอนความยินยอมได้ทุกเมื่อ',
        accept: 'ยอมรับทั้งหมด',
        reject: 'ปฏิเสธทั้งหมด',
        settings: 'ตั้งค่าคุกกี้',
        links: [],
      },
    })
  })

  it.each([
    [365, 'th', '12 เดือน'],
    [90, 'th', '3 เดือน'],
    [45, 'en', '45 days'],
    [0, 'th', '6 เดือน'],
    ['many' as unknown as number, 'en', '6 months'],
  ] as const)('says how long an answer of %s days holds (%s)', (validDays, locale, words) => {
    const config = resolveFirst({ validDays })
    expect(bannerContent(config, translateTo(config, locale), locale, 'bar').text.note).toContain(words)
  })

  it('writes the number in the digits of the site', () => {
    expect(content({ ui: { digits: 'thai' } }).text.note).toContain('๖ เดือน')
  })

  it('names the site’s own purposes, and no others where no service of others is declared', () => {
    const own = (category: string) => ({ id: `s-${category}`, name: 'S', category, cookies: ['s'] })
    const categories = ['necessary', { id: 'sales', name: { th: 'คุกกี้เพื่อการขาย', en: 'Sales' } }, 'analytics']
    const services = [own('sales'), own('analytics')]
    expect(content({ categories, services }).text.body).toContain('เราจะใช้คุกกี้อื่นเพื่อการขาย และเก็บสถิติ')
    expect(content({ categories, services }, 'en').text.body).toContain(
      'we use others for these purposes: Sales and analytics.',
    )
    const others = [{ ...own('sales'), provider: 'Line' }, own('analytics')]
    expect(content({ categories, services: others }, 'en').text.body).toContain('we and third parties')
  })

  it('says the same in English', () => {
    const { lang, text } = content({}, 'en')
    expect(lang).toBe('en')
    expect(text).toMatchObject({ accept: 'Accept all', reject: 'Reject all', settings: 'Cookie settings' })
    expect(JSON.stringify(text)).not.toMatch(/[ก-๛]/)
  })

  it.each(['ท่าน', 'คุณ'] as const)('speaks to the reader as %s throughout, and never mixes', (address) => {
    const other = address === 'ท่าน' ? 'คุณ' : 'ท่าน'
    const words = JSON.stringify(content({ ui: { address, close: true } }))
    expect(words).toContain(address)
    // เท่านั้น, only, has ท่าน in it.
    expect(words.replaceAll('เท่านั้น', '')).not.toContain(other)
    expect(words).not.toContain('{{')
  })

  it('lets the refusal read "necessary cookies only"', () => {
    expect(content({ ui: { reject: 'necessary' } }).text.reject).toBe('ใช้เฉพาะคุกกี้ที่จำเป็น')
    expect(content({ ui: { reject: 'necessary' } }, 'en').text.reject).toBe('Reject all but necessary')
  })

  it('B13: has a × only where it is wanted, and its name says that it refuses', () => {
    expect(content().text).not.toHaveProperty('close')
    expect(content({ ui: { close: true } }).text.close).toContain('ปฏิเสธ')
    expect(content({ ui: { close: true } }, 'en').text.close).toMatch(/reject/i)
  })

  it('B12: names no control "accept" but the one that accepts', () => {
    // The note says that consent can be withdrawn; it is no control.
    const { accept: _, note: __, ...others } = content({ ui: { close: true } }).text
    expect(JSON.stringify(others)).not.toMatch(/ยอมรับ|ยินยอม|ตกลง/)
  })

  it('takes the words of the owner, per language, and keeps a section with its number in them', () => {
    const words = { th: { 'banner.title': 'คุกกี้ของเรา', 'banner.body': 'เราขอตามมาตรา 19 จาก{{you}}' } }
    const { text } = content({ words })
    expect(text.title).toBe('คุกกี้ของเรา')
    expect(text.body).toBe('เราขอตามมาตรา\u00A019 จากท่าน')
    expect(text.accept).toBe('ยอมรับทั้งหมด')
    expect(content({ words }, 'en').text.title).toBe('This website uses cookies')
  })

  it('links to notice and policy, in the language of the banner where there are two', () => {
    const links = { privacy: { th: '/privacy', en: '/en/privacy' }, cookies: '/cookies' }
    const plain = (label: string) => label.replaceAll('\u2060', '')
    expect(content({ links }).text.links.map(({ label, href }) => [plain(label), href])).toEqual([
      ['ประกาศความเป็นส่วนตัว', '/privacy'],
      ['นโยบายคุกกี้', '/cookies'],
    ])
    expect(content({ links }, 'en').text.links).toEqual([
      { label: 'Privacy policy', href: '/en/privacy' },
      { label: 'Cookie policy', href: '/cookies' },
    ])
    expect(content({ links: { cookies: '/cookies' } }).text.links).toHaveLength(1)
  })

  it('links to the notice that the widget shows, unless its owner has named a page', () => {
    const notices = { manifest: '/notices/notices.json' }
    const hrefs = (more: ConfigInput) => content({ notices, ...more }).text.links.map(({ href }) => href)
    expect(hrefs({})).toEqual(['#yinyom-notice'])
    expect(hrefs({ links: { cookies: '/cookies' } })).toEqual(['#yinyom-notice', '/cookies'])
    expect(hrefs({ links: { privacy: '/privacy' } })).toEqual(['/privacy'])
  })

  it('leaves an address as its owner wrote it', () => {
    const href = '/ประกาศ มาตรา 19/ข้อมูลส่วนบุคคล'
    expect(content({ links: { privacy: href } }).text.links[0]!.href).toBe(href)
  })

  it.each([
    'https://example.com/a',
    'HTTP://example.com',
    'mailto:a@b.th',
    'tel:021234567',
    '/a:b',
    '?a:b',
    '#a:b',
    'a/b:c',
    'a',
  ])('links to %j', (privacy) => {
    const { links } = content({ links: { privacy } }).text
    expect(links.map(({ href }) => href)).toContain(privacy)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:x',
    ' \njavascript:x',
    'javascr\nipt:x',
    'javascript\t:x',
    'data:text/html,x',
    'blob:https://example.com/x',
    'vbscript:x',
    'other:x',
  ])('never links to the script %j, even before the configuration has been checked', (privacy) => {
    const config = { ...aLooseConfig({}), links: { privacy, cookies: { th: privacy } } }
    expect(bannerContent(config, plainTranslate([], {}), 'th', 'bar').text.links).toEqual([])
  })
})
