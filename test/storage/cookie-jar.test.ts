import { describe, expect, it } from 'vitest'
import { readCookies, writeCookie } from '../../src/storage/cookie-jar.ts'
import { fakeBrowser, noCookies, sandboxed } from '../fixtures/cookie-jar.ts'

describe('readCookies', () => {
  it.each([
    ['one among others', 'a=1; yinyom=x; b=2', ['x']],
    ['several of one name', 'yinyom=x; yinyom=y', ['x', 'y']],
    ['a name that another one starts or ends with', 'yinyom2=x; my-yinyom=y; yinyom=z', ['z']],
    ['a value with an equals sign', 'yinyom=a=b', ['a=b']],
    ['an empty value', 'yinyom=', ['']],
    ['a separator without a space', 'a=1;yinyom=x', ['x']],
    ['none', 'a=1', []],
    ['none at all', '', []],
  ])('finds %s', (_, cookie, values) => {
    expect(readCookies({ cookie }, 'yinyom')).toEqual(values)
  })

  it('finds none where a sandbox throws', () => {
    expect(readCookies(sandboxed, 'yinyom')).toEqual([])
  })
})

describe('writeCookie', () => {
  it('writes for the whole site, for the days given, and for first-party use', () => {
    const jar = { cookie: '' }
    writeCookie(jar, 'yinyom', 'v', 60, 'example.co.th', true)
    expect(jar.cookie.split('; ')).toEqual(
      expect.arrayContaining(['yinyom=v', 'Path=/', 'Max-Age=60', 'SameSite=Lax', 'Domain=example.co.th', 'Secure']),
    )
  })

  it('is host-only without a domain, and not Secure without TLS', () => {
    const jar = { cookie: '' }
    writeCookie(jar, 'yinyom', 'v', 60, '', false)
    expect(jar.cookie).not.toMatch(/Domain|Secure/)
  })

  it('deletes with age 0', () => {
    const browser = fakeBrowser()
    const page = browser.page('https://www.example.co.th/shop/')
    writeCookie(page, 'yinyom', 'v', 60, 'example.co.th', true)
    writeCookie(page, 'yinyom', '', 0, 'example.co.th', true)
    expect(browser.cookies()).toEqual([])
  })

  it.each([noCookies, sandboxed])('survives a browser that refuses', (jar) => {
    expect(() => writeCookie(jar, 'yinyom', 'v', 60, '', true)).not.toThrow()
    expect(readCookies(jar, 'yinyom')).toEqual([])
  })
})
