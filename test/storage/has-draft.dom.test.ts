import { afterEach, expect, it, vi } from 'vitest'
import { createJournal } from '../../src/storage/journal.ts'
import { hasDraft } from '../../src/storage/has-draft.ts'
import { aDraft } from '../receipts/a-draft.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

it('a draft is there from the moment it is added until it is struck', () => {
  const journal = createJournal(() => localStorage, 'yinyom')
  expect(hasDraft('yinyom')).toBe(false)
  journal.add(aDraft())
  expect(hasDraft('yinyom')).toBe(true)
  journal.strike([aDraft().id])
  expect(hasDraft('yinyom')).toBe(false)
})

it('neither chores nor the draft of another site of this origin is one', () => {
  createJournal(() => localStorage, 'other').add(aDraft())
  createJournal(() => localStorage, 'yinyom').setChores({ pending: 1, clear: false, noted: 0 })
  expect(hasDraft('yinyom')).toBe(false)
})

it('there is none where the browser refuses storage', () => {
  vi.stubGlobal('localStorage', undefined)
  expect(hasDraft('yinyom')).toBe(false)
})
