import { expect, it } from 'vitest'
import { cookieName } from '../../src/storage/cookie-name.ts'
import { fakeBrowser } from '../fixtures/cookie-jar.ts'

it.each([
  ['on https for this host alone', {}, true, '__Host-yinyom'],
  ['on https for all hosts of a domain', { domain: '.example.co.th' }, true, 'yinyom'],
  ['on https with the domain found out', { domain: 'auto' }, true, 'yinyom'],
  ['without TLS, where no browser takes the prefix', {}, false, 'yinyom'],
  ['without TLS and with a domain', { domain: '.example.co.th' }, false, 'yinyom'],
])('the cookie %s is named so that it can be kept', (_, more, secure, name) => {
  expect(cookieName({ name: 'yinyom', ...more }, secure)).toBe(name)
})

it('a sibling host cannot write the cookie of this host', () => {
  const browser = fakeBrowser()
  const name = cookieName({ name: 'yinyom' }, true)
  browser.page('https://other.example.co.th/').cookie = `${name}=forged; Path=/; Secure; Domain=example.co.th`
  expect(browser.cookies()).toEqual([])
})
