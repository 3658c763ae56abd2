import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../../catalogue/src/match/create-matcher.ts'
import { SERVICES } from '../../../catalogue/test/a-service.ts'
import { readReports } from '../../src/scan/read-reports.ts'

const matcher = createMatcher(SERVICES)
const read = (text: string) => readReports(text, matcher)
const newer = (blockedURL: string, documentURL = 'https://shop.example/a?b=1') => ({
  type: 'csp-violation',
  url: documentURL,
  body: { blockedURL, documentURL, effectiveDirective: 'script-src-elem' },
})
const older = (blocked: string) => ({
  'csp-report': {
    'blocked-uri': blocked,
    'document-uri': 'https://shop.example/',
    'violated-directive': "img-src 'self'",
  },
})

describe('readReports', () => {
  it('counts hosts in bodies of both kinds, the most frequent first, by their service', () => {
    const text = [
      JSON.stringify([newer('https://px.example/a.js'), newer('https://px.example/b.js', 'https://shop.example/b')]),
      JSON.stringify(older('https://other.example/x.gif')),
    ].join('\n')
    expect(read(text)).toEqual([
      { host: 'px.example', service: 'pixel', count: 2, pages: ['/a', '/b'], directives: ['script-src-elem'] },
      { host: 'other.example', service: undefined, count: 1, pages: ['/'], directives: ['img-src'] },
    ])
  })

  it('reads one body alone, and a list', () => {
    expect(read(JSON.stringify(older('https://px.example/')))).toHaveLength(1)
    expect(read(JSON.stringify([older('https://px.example/')]))).toHaveLength(1)
  })

  it.each([
    ['what is no JSON', 'not json\n{"a":'],
    ['reports of other things', JSON.stringify([{ type: 'deprecation', body: {} }, 7, null, 'x'])],
    ['what stands in the page itself', JSON.stringify([newer('inline'), newer('eval'), older('data')])],
    ['the page’s own host', JSON.stringify(newer('https://shop.example/x.js'))],
    [
      'fields of other kinds',
      JSON.stringify([{ 'csp-report': { 'blocked-uri': 7 } }, { type: 'csp-violation', body: null }]),
    ],
    ['nothing', ''],
  ])('passes over %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
