import { describe, expect, it } from 'vitest'
import { candidateDomains, candidatePaths, cookieNames, planCookies } from '../../src/clear/plan-cookies.ts'

const SECOND_LEVELS = ['co.th', 'go.th', 'or.th', 'ac.th', 'in.th', 'mi.th', 'net.th', 'th', 'xn--o3cw4h']

describe('candidateDomains', () => {
  it.each(SECOND_LEVELS)('reaches the site and every host between on a shop under .%s', (level) => {
    const domains = candidateDomains(`www.shop.example.${level}`)
    expect(domains).toEqual(
      expect.arrayContaining(['', `www.shop.example.${level}`, `shop.example.${level}`, `example.${level}`]),
    )
    expect(domains).not.toContain('th')
  })

  it.each([
    ['example.com', ['', 'example.com']],
    ['localhost', ['', 'localhost']],
    ['a.b.c', ['', 'a.b.c', 'b.c']],
  ])('has for %s the domains %j', (hostname, domains) => {
    expect(candidateDomains(hostname)).toEqual(domains)
  })
})

describe('candidatePaths', () => {
  it.each([
    ['/', ['/']],
    ['/a', ['/', '/a']],
    ['/a/', ['/', '/a', '/a/']],
    ['/shop/th/item.html', ['/', '/shop', '/shop/', '/shop/th', '/shop/th/', '/shop/th/item.html']],
    ['//a', ['/', '//', '//a']],
    [`/${'a'.repeat(2000)}`, ['/']],
  ])('has for %s the paths %j', (pathname, paths) => {
    expect(candidatePaths(pathname)).toEqual(paths)
  })
})

describe('cookieNames', () => {
  it('reads each name once, also with = in a value, and passes over cookies without a name', () => {
    expect(cookieNames('a=1; b=x=y; a=2; nameless; =empty; c=')).toEqual(['a', 'b', '', 'c'])
    expect(cookieNames('')).toEqual([])
  })
})

describe('planCookies', () => {
  const page = { hostname: 'www.example.co.th', pathname: '/a' }

  it('names what fits the patterns, and never what is to be kept', () => {
    const visible = 'yinyom=1; _ga=2; _ga_X=3; session=4'
    expect(planCookies(visible, { remove: ['_ga', '_ga_*'], keep: [] }, page).names).toEqual(['_ga', '_ga_X'])
    expect(planCookies(visible, { remove: ['*'], keep: ['yinyom', 's*'] }, page).names).toEqual(['_ga', '_ga_X'])
    expect(planCookies('', { remove: ['*'], keep: [] }, page).names).toEqual([])
  })

  it('tries every path with every domain, the likeliest first, then as secure, then as partitioned', () => {
    const { attributes } = planCookies('_ga=1', { remove: ['_ga'], keep: [] }, page)
    const plain = [
      '; Path=/',
      '; Path=/; Domain=www.example.co.th',
      '; Path=/; Domain=example.co.th',
      '; Path=/; Domain=co.th',
      '; Path=/a',
      '; Path=/a; Domain=www.example.co.th',
      '; Path=/a; Domain=example.co.th',
      '; Path=/a; Domain=co.th',
    ]
    expect(attributes).toEqual([
      ...plain,
      ...plain.map((one) => `${one}; Secure; SameSite=None`),
      ...plain.map((one) => `${one}; Secure; SameSite=None; Partitioned`),
    ])
  })
})
