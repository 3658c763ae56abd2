import { describe, expect, it } from 'vitest'
import { readRecord } from '../../src/storage/read-record.ts'
import { createRecordCookie } from '../../src/storage/record-cookie.ts'
import { encodeRecord } from '../../src/model/consent-record.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'
import { DAY, DECIDED, aRecord } from '../fixtures/a-record.ts'
import { TH_SUFFIXES, fakeBrowser, noCookies, sandboxed, toAscii } from '../fixtures/cookie-jar.ts'
import type { FakeBrowser } from '../fixtures/cookie-jar.ts'

function cookieAt(browser: FakeBrowser, url: string, domain?: string, name = 'yinyom') {
  const { hostname, protocol } = new URL(url)
  const jar = browser.page(url)
  const options = { jar, name, domain, host: hostname, secure: protocol === 'https:' }
  const cookie = createRecordCookie(options)
  return { ...cookie, write: (record: ConsentRecord) => cookie.write(record)(), read: () => readRecord(jar, name) }
}
const record = aRecord()
const later = aRecord({ decidedAt: DECIDED + 1, seq: 2 })
const value = encodeRecord(record)
const whereOf = (browser: FakeBrowser) =>
  browser.cookies().map(({ domain, hostOnly }) => (hostOnly ? domain : `.${domain}`))

describe('the cookie.domain option', () => {
  const table = TH_SUFFIXES.flatMap((suffix) =>
    ['', 'www.', 'shop.www.', 'a.b.c.'].map((sub) => ({
      host: `${sub}example.${suffix}`,
      site: `example.${suffix}`,
      suffix,
    })),
  )

  it.each(table)('$host shares with $site', ({ host, site }) => {
    for (const domain of [`.${site}`, site, 'auto']) {
      const browser = fakeBrowser()
      expect(cookieAt(browser, `https://${host}/`, domain).write(record)).toEqual({ kept: true, elsewhere: false })
      expect(whereOf(browser)).toEqual([`.${site}`])
      expect(cookieAt(browser, `https://other.${site}/`).read().record).toEqual(record)
    }
  })

  it.each(table)('$host is alone without it', ({ host, site }) => {
    const browser = fakeBrowser()
    expect(cookieAt(browser, `https://${host}/`).write(record)).toEqual({ kept: true, elsewhere: false })
    expect(whereOf(browser)).toEqual([host])
    expect(cookieAt(browser, `https://other.${site}/`).read().record).toBeUndefined()
  })

  it.each(table)('$host asks for $suffix in vain, keeps the answer for itself, and says so', ({ host, suffix }) => {
    const browser = fakeBrowser()
    expect(cookieAt(browser, `https://${host}/`, `.${suffix}`).write(record)).toEqual({ kept: true, elsewhere: true })
    expect(whereOf(browser)).toEqual([host])
  })

  it.each([
    ['a domain of others', 'https://www.example.co.th/', '.other.co.th'],
    ['a host below this one', 'https://example.co.th/', '.www.example.co.th'],
    ['a name that only ends alike', 'https://www.example.co.th/', '.ample.co.th'],
    ['a domain on an address without one', 'https://127.0.0.1/', '.example.co.th'],
    ['a domain on a machine of the house', 'http://intranet/', '.example.co.th'],
  ])('names %s: the answer is kept for this host, and it is said', (_, url, domain) => {
    const browser = fakeBrowser()
    expect(cookieAt(browser, url, domain).write(record)).toEqual({ kept: true, elsewhere: true })
    expect(whereOf(browser)).toEqual([new URL(url).hostname])
  })

  it.each([
    ['www.ตัวอย่าง.ไทย', '.ตัวอย่าง.ไทย'],
    ['www.ตัวอย่าง.ไทย', 'auto'],
    ['www.ร้าน.ธุรกิจ.ไทย', 'ร้าน.ธุรกิจ.ไทย'],
  ])('is right for the Thai name %s', (host, domain) => {
    const browser = fakeBrowser()
    const cookie = cookieAt(browser, `https://${toAscii(host)}/`, domain)
    expect(cookie.write(record)).toEqual({ kept: true, elsewhere: false })
    expect(whereOf(browser)).toEqual([`.${toAscii(host.slice(4))}`])
  })

  it('of "auto" is harmless where there is no domain', () => {
    for (const url of ['http://localhost:3000/', 'http://127.0.0.1/', 'http://[::1]/']) {
      const browser = fakeBrowser()
      expect(cookieAt(browser, url, 'auto').write(record)).toEqual({ kept: true, elsewhere: false })
    }
  })

  it('of "auto" stops at the owner of a shared suffix', () => {
    const browser = fakeBrowser()
    cookieAt(browser, 'https://shop.somebody.github.io/', 'auto').write(record)
    expect(whereOf(browser)).toEqual(['.somebody.github.io'])
  })
})

describe('write', () => {
  const url = 'https://a.www.example.co.th/shop/'

  it.each([undefined, '.example.co.th', 'auto'])('leaves one cookie where there were several (domain %s)', (domain) => {
    const browser = fakeBrowser()
    const page = browser.page(url)
    for (const where of ['', '; Domain=example.co.th', '; Domain=www.example.co.th', '; Domain=a.www.example.co.th']) {
      page.cookie = `yinyom=${value}; Path=/${where}`
    }
    expect(cookieAt(browser, url).read().copies).toBe(4)
    expect(cookieAt(browser, url, domain).write(later)).toEqual({ kept: true, elsewhere: false })
    expect(cookieAt(browser, url).read()).toEqual({ record: later, copies: 1 })
    expect(browser.cookies()).toHaveLength(1)
  })

  it('keeps the cookie as long as the record holds', () => {
    let now = DECIDED
    const browser = fakeBrowser(() => now)
    cookieAt(browser, url).write(aRecord({ validDays: 30 }))
    now = DECIDED + 30 * DAY - 1
    expect(browser.cookies()).toHaveLength(1)
    now = DECIDED + 30 * DAY
    expect(browser.cookies()).toHaveLength(0)
  })

  it('is Secure with TLS', () => {
    const browser = fakeBrowser()
    cookieAt(browser, url).write(record)
    expect(browser.cookies()[0]!.secure).toBe(true)
  })

  it('says that nothing is kept where a secure cookie of the name bars the page without TLS', () => {
    const browser = fakeBrowser()
    cookieAt(browser, 'https://example.co.th/').write(record)
    expect(cookieAt(browser, 'http://example.co.th/').write(later)).toMatchObject({ kept: false })
    expect(cookieAt(browser, 'https://example.co.th/').read().record).toEqual(record)
  })

  it.each([
    ['takes no cookies', noCookies],
    ['throws', sandboxed],
  ])('says that nothing is kept where the browser %s', (_, jar) => {
    const cookie = createRecordCookie({ jar, name: 'yinyom', domain: 'auto', host: 'www.example.co.th', secure: true })
    expect(cookie.write(record)()).toEqual({ kept: false, elsewhere: false })
    expect(() => cookie.clear()).not.toThrow()
  })

  it('leaves no older answer behind where the new one is too large: the next page asks', () => {
    const browser = fakeBrowser()
    const cookie = cookieAt(browser, url, 'auto')
    cookie.write(record)
    const large = aRecord({
      choices: Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`category-${at}`, false])),
    })
    expect(cookie.write(large)).toMatchObject({ kept: false })
    expect(cookie.read()).toEqual({ record: undefined, copies: 0 })
  })

  it('touches no other cookie', () => {
    const browser = fakeBrowser()
    const page = browser.page(url)
    page.cookie = 'session=1; Domain=example.co.th'
    page.cookie = 'yinyom2=1'
    cookieAt(browser, url, 'auto').write(record)
    cookieAt(browser, url, 'auto').clear()
    expect(browser.cookies().map(({ name }) => name)).toEqual(['session', 'yinyom2'])
  })

  it('obeys the rules of the __Host- and __Secure- prefixes', () => {
    for (const [name, where] of [
      ['__Host-yinyom', 'www.example.co.th'],
      ['__Secure-yinyom', '.example.co.th'],
    ] as const) {
      const browser = fakeBrowser()
      expect(cookieAt(browser, 'https://www.example.co.th/', 'auto', name).write(record).kept).toBe(true)
      expect(whereOf(browser)).toEqual([where])
    }
  })
})

describe('clear', () => {
  it('removes the answer from every domain that the page may reach', () => {
    const browser = fakeBrowser()
    const url = 'https://a.www.example.or.th/'
    for (const where of ['', '; Domain=example.or.th', '; Domain=www.example.or.th']) {
      browser.page(url).cookie = `yinyom=${value}; Path=/${where}`
    }
    cookieAt(browser, url).clear()
    expect(browser.cookies()).toEqual([])
  })
})
