import { describe, expect, it } from 'vitest'
import { checkConfig } from '../../src/config/check-config.ts'
import { describeProblem } from '../../src/problems/describe-problem.ts'
import type { ProblemWords } from '../../src/problems/problem-words.ts'
import { inEnglish } from '../../src/problems/problems-in-english.ts'
import { inThai } from '../../src/problems/problems-in-thai.ts'

describe('describeProblem', () => {
  const codes = Object.keys(inEnglish.sentences)
  const languages = [
    ['English', inEnglish, /^.{20,300}\.$/],
    ['Thai', inThai, /[ก-๙].*[^.]$/],
  ] as const

  it.each(languages.flatMap((language) => codes.map((code) => [...language, code] as const)))(
    'has a sentence in %s that says what it is about, for %4$s',
    (_, words, whole, code) => {
      const problem = describeProblem({ code, subject: 'the-subject', cause: new Error('the cause') }, words)
      expect(problem).toMatchObject({ code, subject: 'the-subject' })
      expect(problem.message).toMatch(whole)
      expect(problem.message.length).toBeLessThan(300)
      expect(problem.message).not.toMatch(/undefined|\[object/)
    },
  )

  it('tells in both languages of the same things', () => {
    const details = (text: string) => text.match(/the-\w+|[\w.]*\.endpoint|Yinyom\.\w+|data-[\w-]+|<\w+>|CORS/g)
    for (const code of codes) {
      const [english, thai] = [inEnglish, inThai].map(
        (words) => describeProblem({ code, subject: 'the-subject', cause: 'the-cause' }, words).message,
      )
      expect(details(thai!), code).toEqual(expect.arrayContaining(details(english!) ?? []))
    }
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
      'config, services.ga4: found "statistics" as its category, which is not configured; expected one of the configured category ids. It is ignored until you correct it.',
    )
  })

  it('says the same in Thai', () => {
    const fault = { path: 'services.ga4', found: 'statistics', expected: { rule: 'no-category' } }
    expect(describeProblem({ code: 'config', subject: 'config', fault }, inThai).message).toBe(
      'config, services.ga4: พบ "statistics" ซึ่งไม่มีในประเภทที่ตั้งค่าไว้ แต่ควรเป็น id ของประเภทที่ตั้งค่าไว้ ส่วนนี้จะถูกข้ามจนกว่าจะแก้',
    )
  })
})

describe('what was probably meant', () => {
  const told = (value: object, words?: ProblemWords) => {
    const messages: string[] = []
    checkConfig([{ from: 'yinyom.json', value }], (trouble) => messages.push(describeProblem(trouble, words).message))
    return messages
  }

  it.each([
    ['a key', { ui: { layot: 'bar' } }, 'layout'],
    ['a key in other case', { validdays: 30 }, 'validDays'],
    ['a key in the writing of other tools', { consent_mode: 'basic' }, 'consentMode'],
    ['a word', { ui: { layout: 'modla' } }, 'modal'],
    ['the category of a service', { services: [{ id: 'ga4', category: 'analytic', name: 'GA4' }] }, 'analytics'],
  ])('is named for %s', (_, value, meant) => {
    expect(told(value)).toEqual([expect.stringContaining(` Did you mean "${meant}"?`)])
    expect(told(value, inThai)).toEqual([expect.stringContaining(` หมายถึง "${meant}" หรือเปล่า`)])
  })

  it('is named for what an element waits for', () => {
    const known = ['analytics', 'marketing']
    const trouble = { code: 'unknown-category', subject: 'anlaytics', known }
    expect(describeProblem(trouble).message).toMatch(/ Did you mean "analytics"\?$/)
    expect(describeProblem({ ...trouble, subject: 'statistics' }).message).not.toContain('Did you mean')
  })

  it('is not guessed where nothing is near, nor from what is not text', () => {
    expect(told({ quux: 1, ui: { layout: 7 } }).join()).not.toContain('Did you mean')
  })
})
