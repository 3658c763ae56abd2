import { describe, expect, it } from 'vitest'
import { describeProblem } from '../../src/problems/describe-problem.ts'

describe('describeProblem', () => {
  it.each([
    'config-unreachable',
    'cookie-unreadable',
    'cookie-domain',
    'storage-refused',
    'chunk-failed',
    'unknown-category',
    'trusted-types',
    'not-deleted',
    'ungated',
    'gate-failed',
    'document-write',
    'script-address',
    'script-nonce',
    'not-saved',
    'collector-unreachable',
    'collector-unacknowledged',
    'collector-denies',
    'receipt-refused',
    'receipt-malformed',
    'receipts-unreadable',
    'outbox-full',
    'script-policy',
    'watch-root',
    'negated',
    'type-forgotten',
    'type-unknown',
    'address-kept',
    'address-set',
    'not-held',
    'before-answer',
    'cookie-undeclared',
    'not-reached',
  ])('has a sentence in English for %s, with what it is about', (code) => {
    const problem = describeProblem({ code, subject: 'the-subject', cause: new Error('the cause') })
    expect(problem).toMatchObject({ code, subject: 'the-subject' })
    expect(problem.message).toMatch(/^.{20,300}\.$/)
    expect(problem.message).not.toMatch(/undefined|\[object/)
  })

  it('says what the browser refuses where that is IndexedDB', () => {
    const { message } = describeProblem({ code: 'storage-refused', subject: 'indexedDB', cause: 'private' })
    expect(message).toBe('The browser refuses IndexedDB (private): receipts are sent but not kept on the device.')
  })

  it('names what an answer that is no acknowledgement needs', () => {
    const { message } = describeProblem({ code: 'collector-unacknowledged', cause: 'status 204' })
    expect(message).toContain('(status 204)')
    expect(message).toContain('receipts.acknowledge')
  })

  it('names a code that it does not know', () => {
    expect(describeProblem({ code: 'new', subject: 'x' })).toEqual({ code: 'new', message: 'new: x', subject: 'x' })
  })

  it('says of a fault where, what was found, what is expected, and what happens meanwhile', () => {
    const fault = { path: 'validDays', found: '30', expected: { min: 1, max: 365 } }
    expect(describeProblem({ code: 'config', subject: '/yinyom.json', fault })).toEqual({
      code: 'config',
      subject: 'validDays',
      message:
        '/yinyom.json, validDays: found "30"; expected a whole number from 1 to 365. It is ignored until you correct it.',
    })
  })

  it('says of a rule between two parts what is broken', () => {
    const fault = { path: 'services.ga4', found: 'statistics', expected: { rule: 'no-category' } }
    expect(describeProblem({ code: 'config', subject: 'config', fault }).message).toBe(
      'config, services.ga4: found "statistics" its category, which is not configured; expected one of the configured category ids. It is ignored until you correct it.',
    )
  })
})
