import { describe, expect, it } from 'vitest'
import { auditCookies } from '../../src/clear/undeclared-cookies.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'

describe('auditCookies', () => {
  const config = aConfig({
    cookie: { name: 'answer' },
    services: [
      { ...aService('ga4', 'analytics'), cookies: ['_ga', '_ga_*'] },
      { ...aService('basket', 'necessary'), cookies: ['seen'] },
    ],
  })

  it.each([
    ['', []],
    ['answer=1; seen=2', []],
    ['lang=th; _fbp=1', [{ code: 'cookie-undeclared', subject: 'lang, _fbp' }]],
    [
      '_fbp=1; _ga=2; _ga_X=3',
      [
        { code: 'cookie-early', subject: '_ga, _ga_X' },
        { code: 'cookie-undeclared', subject: '_fbp' },
      ],
    ],
    ['=nameless; nameless', []],
  ])('of %j names what is there too early and what is not declared', (visible, problems) => {
    expect(auditCookies({ cookie: visible }, config)).toEqual(problems)
  })

  it('names none where the browser refuses to say', () => {
    const page = {
      get cookie(): string {
        throw new DOMException('denied', 'SecurityError')
      },
    }
    expect(auditCookies(page, config)).toEqual([])
  })

  it('names ten of many', () => {
    const visible = Array.from({ length: 30 }, (_, at) => `c${at}=1`).join('; ')
    const [{ subject } = { subject: '' }] = auditCookies({ cookie: visible }, config)
    expect(subject).toBe('c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, …')
  })
})
