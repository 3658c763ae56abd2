import { afterEach, describe, expect, it, vi } from 'vitest'
import { isClearingDue } from '../../src/storage/is-clearing-due.ts'
import { createJournal } from '../../src/storage/journal.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('isClearingDue', () => {
  it.each([true, false])('is what the last page has left (%s)', (clear) => {
    createJournal(() => localStorage, 'shop').setChores({ pending: 12, clear, noted: 1, unsaid: 'withdraw' })
    expect(isClearingDue('shop')).toBe(clear)
    expect(isClearingDue('other')).toBe(false)
  })

  it('is false where nothing was left, where others wrote, and where the browser refuses storage', () => {
    expect(isClearingDue('shop')).toBe(false)
    localStorage.setItem('shop.chores', 'x 1')
    expect(isClearingDue('shop')).toBe(false)
    vi.stubGlobal('localStorage', undefined)
    expect(isClearingDue('shop')).toBe(false)
  })
})
