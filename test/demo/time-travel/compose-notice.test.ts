import { expect, it } from 'vitest'
import { composeNotice } from '../../../demo/src/time-travel/compose-notice.ts'

const BEFORE = '# Notice\n\nWhat it is.\n\n## 1. Who\n\nThe office.\n\n## 2. What\n\nYour name.\n'

it('a version has the clauses that change, and all else of the one before', () => {
  expect(composeNotice(BEFORE, '## 2. What\n\nYour name and number.\n')).toBe(
    '# Notice\n\nWhat it is.\n\n## 1. Who\n\nThe office.\n\n## 2. What\n\nYour name and number.',
  )
})

it('a clause that has no place is refused, not lost', () => {
  expect(() => composeNotice(BEFORE, '## 3. Why\n\nFor this.\n')).toThrow('3. Why')
})
