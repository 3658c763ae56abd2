import { afterEach, describe, expect, it } from 'vitest'
import { auditPage } from '../../src/gate/audit-page.ts'
import type { Config } from '../../src/config/resolve-config.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'

const GTAG = 'https://www.googletagmanager.com/gtag/js?id=G-1'
const GTM = 'https://www.googletagmanager.com/gtm.js?id=GTM-1'

const audit = (config: Config) =>
  auditPage({ document, config, allows: () => false, heldFrames: () => [], decided: true })

function add(tag: string, attributes: object) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value as string)
  document.head.append(element)
}
afterEach(() => document.head.replaceChildren())

describe('auditPage', () => {
  it.each([
    ['a tag that runs before consent', { src: GTAG }, [{ code: 'ungated', subject: GTAG }]],
    ['a tag manager that runs before consent', { src: GTM }, [{ code: 'ungated', subject: GTM }]],
    ['a tag that waits', { type: 'text/plain', 'data-category': 'analytics', src: GTAG }, []],
    [
      'a tag that has been let through the gate',
      { type: 'text/javascript', 'data-category': 'analytics', 'data-yinyom-ran': '', src: GTAG },
      [],
    ],
    ['another script', { src: 'https://example.com/gtag/js' }, []],
    ['an inline script', {}, []],
  ])('says what it should of %s', (_, attributes, found) => {
    // A type of its own: nothing is fetched.
    add('script', { type: 'inert', ...attributes })
    expect(audit(aConfig())).toEqual(found)
  })

  it.each(['advanced', 'off'] as const)('expects Google to run by itself where the mode is %s', (consentMode) => {
    add('script', { type: 'inert', src: GTAG })
    expect(audit(aConfig({ consentMode }))).toEqual([])
  })

  it.each([
    ['a category that is not configured', { 'data-category': 'statistics' }, ['statistics']],
    ['neither category nor service', { 'data-category': 'ads', 'data-service': 'pixel' }, ['pixel']],
    ['a service alone that is not configured', { 'data-service': 'pixel' }, ['pixel']],
    ['a configured category', { 'data-category': 'analytics' }, []],
    ['a configured service', { 'data-service': 'ga4' }, []],
    ['a configured category and a service without an entry', { 'data-category': 'analytics', 'data-service': 'x' }, []],
  ])('finds an element that waits for %s', (_, attributes, subjects) => {
    add('template', attributes)
    const config = aConfig({ services: [aService('ga4', 'analytics')] })
    const known = ['necessary', 'functional', 'analytics', 'ga4', 'marketing']
    expect(audit(config)).toEqual(subjects.map((subject) => ({ code: 'unknown-category', subject, known })))
  })
})
