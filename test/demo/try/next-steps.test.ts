import { expect, it } from 'vitest'
import { commands, draftName } from '../../../demo/src/try/next-steps.ts'

it.each([
  ['ประกาศ.docx', 'ประกาศ.draft.json'],
  ['v1.2 final.html', 'v1.2 final.draft.json'],
  ['notice', 'notice.draft.json'],
  ['.txt', 'notice.draft.json'],
  ['a"b$(rm -rf)`c`;d.txt', 'a_b__rm -rf__c__d.draft.json'],
  ['../../etc\\x.txt', '.._.._etc_x.draft.json'],
])('the draft of %s is called %s', (name, expected) => {
  expect(draftName(name)).toBe(expected)
})

it('a name with spaces is one word for the shell', () => {
  expect(commands('our notice.docx', '2026-06-01', 'en')[0]).toBe('yinyom notice check "our notice.draft.json"')
})

it('the day is of the era that the reader lives in', () => {
  const [, thai] = commands('n.txt', '2026-06-01', 'th')
  const [, english] = commands('n.txt', '2026-06-01', 'en')
  expect(thai).toBe('yinyom notice publish n.draft.json --version 1.0.0 --effective 2569-06-01')
  expect(english).toContain('--effective 2026-06-01')
})
