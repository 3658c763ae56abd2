import { describe, expect, it } from 'vitest'
import { readNewReports, readOldReport } from '../../src/reports/read-reports.ts'

const PAGE = 'https://www.example.co.th/cart?name=somchai#pay'

const newer = (own: object) => ({
  type: 'csp-violation',
  age: 2,
  url: PAGE,
  user_agent: 'Mozilla/5.0 (a browser of somebody)',
  body: {
    documentURL: PAGE,
    blockedURL: 'https://tracker.example/collect?uid=17',
    effectiveDirective: 'connect-src',
    disposition: 'report',
    ...own,
  },
})
const older = (own: object) => ({
  'csp-report': {
    'document-uri': PAGE,
    'blocked-uri': 'https://tracker.example/p.gif',
    'violated-directive': 'img-src x',
    ...own,
  },
})
const SEEN = {
  origin: 'https://www.example.co.th',
  kind: 'csp-report',
  host: 'tracker.example',
  directive: 'connect-src',
}

describe('a report of the Reporting API', () => {
  it('is read as origin, kind, host and directive: no path, no query, no agent', () => {
    expect(readNewReports([newer({})])).toEqual({ violations: [SEEN] })
  })

  it.each([
    ['inline', 'inline'],
    ['eval', 'eval'],
    ['wasm-eval', 'wasm-eval'],
    ['data', 'data'],
    ['data:image/png;base64,c29tY2hhaQ==', 'data'],
    ['blob:https://www.example.co.th/1b2c', 'blob'],
    ['wss://CHAT.example/socket', 'chat.example'],
    ['https://ร้าน.ไทย/', 'xn--q3ct9b5e.xn--o3cw4h'],
    ['http://192.168.1.20/admin', '(address)'],
    ['http://[fe80::1]/', '(address)'],
  ])('of %s is of %s', (blockedURL, host) => {
    expect(readNewReports([newer({ blockedURL })])).toEqual({ violations: [{ ...SEEN, host }] })
  })

  it.each([
    ['what the page asks of its own host', { blockedURL: 'https://www.example.co.th/api' }],
    ['an extension of the visitor’s', { blockedURL: 'chrome-extension://abcdef/x.js' }],
    ['a scheme without a host', { blockedURL: 'about' }],
    ['no address', { blockedURL: 17 }],
    ['no page', { documentURL: 'not an address' }],
  ])('of %s is passed over', (_, body) => {
    expect(readNewReports([newer(body)])).toEqual({ violations: [] })
  })

  it('of something else is passed over, and the others of its body are read', () => {
    expect(readNewReports([{ type: 'deprecation', body: { id: 'x' } }, newer({})])).toEqual({ violations: [SEEN] })
  })

  it('says what was held back apart from what was only seen, and a directive that there is none of as another', () => {
    expect(readNewReports([newer({ disposition: 'enforce', effectiveDirective: '<script>' })])).toEqual({
      violations: [{ ...SEEN, kind: 'csp-enforce', directive: '(other)' }],
    })
  })

  it.each([
    ['no list', {}, ''],
    ['null', null, ''],
    ['a list of numbers', [1], '[0]'],
    ['a report without a type', [{ body: {} }], '[0]'],
    ['a violation without a body', [{ type: 'csp-violation' }], '[0].body'],
    ['too many', Array.from({ length: 201 }, () => newer({})), ''],
  ])('that is %s is refused with its place', (_, value, path) => {
    expect(readNewReports(value)).toMatchObject({ faults: [{ path }] })
  })
})

describe('a report of report-uri', () => {
  it('is read like the newer form, with the name of its directive alone', () => {
    expect(readOldReport(older({}))).toEqual({ violations: [{ ...SEEN, directive: 'img-src' }] })
    expect(readOldReport(older({ 'effective-directive': 'style-src-elem' }))).toMatchObject({
      violations: [{ directive: 'style-src-elem' }],
    })
  })

  it.each([
    ['null', null],
    ['a list', [older({})]],
    ['nothing in it', {}],
    ['a text', { 'csp-report': 'x' }],
  ])('that is %s is refused', (_, value) => {
    expect(readOldReport(value)).toMatchObject({ faults: [{ path: 'csp-report' }] })
  })
})
