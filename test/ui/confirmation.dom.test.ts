import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConfirmations } from '../../src/ui/confirmation.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function someConfirmations() {
  const element = document.createElement('div')
  document.body.append(element)
  const root = element.attachShadow({ mode: 'open' })
  const open = vi.fn()
  const confirmations = createConfirmations(() => root, 'left', open)
  const shown = () => [...root.querySelectorAll<HTMLElement>('.said')]
  return { confirmations, shown, open, root }
}
const SAVED = { text: 'บันทึกแล้ว', link: 'ดูหลักฐาน', lang: 'th' }

describe('a confirmation', () => {
  it('says what was done, in its language, to screen readers too, and takes no focus', () => {
    const { confirmations, shown } = someConfirmations()
    confirmations.say(SAVED)
    expect(shown().map(({ textContent, lang }) => [textContent, lang])).toEqual([['บันทึกแล้วดูหลักฐาน', 'th']])
    expect(shown()[0]!.querySelector('[role=status]')!.textContent).toBe('บันทึกแล้ว')
    expect(document.activeElement).toBe(document.body)
  })

  it('leads to the proof, and is gone then', () => {
    const { confirmations, shown, open } = someConfirmations()
    confirmations.say(SAVED)
    shown()[0]!.querySelector('button')!.click()
    expect(open).toHaveBeenCalledTimes(1)
    expect(shown()).toEqual([])
  })

  it('goes by itself, and gives way to the next', () => {
    const { confirmations, shown } = someConfirmations()
    confirmations.say(SAVED)
    vi.advanceTimersByTime(9000)
    confirmations.say({ ...SAVED, text: 'ถอนแล้ว' })
    vi.advanceTimersByTime(9000)
    expect(shown().map(({ textContent }) => textContent)).toEqual(['ถอนแล้วดูหลักฐาน'])
    vi.advanceTimersByTime(1001)
    expect(shown()).toEqual([])
  })

  it('brings its style once', () => {
    const { confirmations, root } = someConfirmations()
    confirmations.say(SAVED)
    confirmations.say(SAVED)
    expect(root.adoptedStyleSheets).toHaveLength(1)
  })
})
