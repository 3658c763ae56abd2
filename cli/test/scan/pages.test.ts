import { describe, expect, it } from 'vitest'
import { readRobots } from '../../src/scan/robots.ts'
import { isSameSite, siteOf } from '../../src/scan/site-of.ts'
import { readSitemap } from '../../src/scan/sitemap.ts'

describe('siteOf', () => {
  it.each([
    ['www.example.co.th', 'example.co.th'],
    ['a.b.example.com', 'example.com'],
    ['shop.go.th', 'shop.go.th'],
    ['example.th', 'example.th'],
    ['www.shop.in.th', 'shop.in.th'],
    ['www.a.b.or.th', 'b.or.th'],
    ['go.th', 'go.th'],
    ['shop.vercel.app', 'shop.vercel.app'],
    ['preview.shop.vercel.app', 'shop.vercel.app'],
    ['owner.github.io', 'owner.github.io'],
    ['github.io', 'github.io'],
    ['[::1]', '[::1]'],
    ['', ''],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['WWW.Example.COM.', 'example.com'],
  ])('of %s is %s', (host, site) => expect(siteOf(host)).toBe(site))

  it('tells two companies of .co.th apart', () => {
    expect(isSameSite('https://a.co.th/', 'https://b.co.th/')).toBe(false)
    expect(isSameSite('https://cdn.a.co.th/', 'http://a.co.th/')).toBe(true)
  })

  it.each(['vercel.app', 'github.io', 'netlify.app', 'pages.dev', 'co.th', 'go.th', 'in.th', 'ac.th'])(
    'tells two owners under %s apart',
    (suffix) => expect(isSameSite(`https://a.${suffix}/`, `https://b.${suffix}/`)).toBe(false),
  )
})

describe('readRobots', () => {
  const robots = readRobots(
    'User-agent: other\nDisallow: /\n\nUser-agent: a\nUser-agent: *\nDisallow: /private # not here\nAllow: /private/open\nDisallow: /*.php$\n',
    'yinyom-scan',
  )
  it.each([
    ['/', true],
    ['/private/x', false],
    ['/private/open/x', true],
    ['/a.php', false],
    ['/a.php?x', true],
  ])('%s: %s', (path, expected) => expect(robots(path)).toBe(expected))

  it('takes the group that names it before the one for all', () => {
    expect(readRobots('User-agent: *\nDisallow: /\nUser-agent: Yinyom-Scan\nDisallow: /x', 'yinyom-scan')('/')).toBe(
      true,
    )
  })

  it('lets everything through where nothing is said', () => {
    expect([readRobots('', 'a')('/'), readRobots('<html>', 'a')('/'), readRobots('Disallow:', 'a')('/')]).toEqual([
      true,
      true,
      true,
    ])
  })
})

describe('readSitemap', () => {
  it('reads addresses with signs, in CDATA, and from a plain list', () => {
    const pages = ['https://a.co.th/?x=1&y=2', 'https://a.co.th/b']
    expect(
      readSitemap(
        '<urlset><url><loc> https://a.co.th/?x=1&amp;y=2 </loc></url><url><loc><![CDATA[https://a.co.th/b]]></loc></url></urlset>',
      ).pages,
    ).toEqual(pages)
    expect(readSitemap(pages.join('\n')).pages).toEqual(pages)
  })
})
