import { afterEach, describe, expect, it, vi } from 'vitest'
import { gestureOf } from '../../src/ui/gesture.ts'

afterEach(() => void vi.unstubAllGlobals())
const browser = (userActivation?: unknown) => vi.stubGlobal('navigator', { userActivation })
const click = (isTrusted: boolean) => ({ isTrusted }) as Event

describe('what the browser says of an act', () => {
  it.each([
    ['a click of a person', click(true), { isActive: true }, { trusted: true, active: true }],
    [
      'a click that a script has made, while nobody does anything',
      click(false),
      { isActive: false },
      { trusted: false, active: false },
    ],
    [
      'a click that a script has made within an act of a person',
      click(false),
      { isActive: true },
      { trusted: false, active: true },
    ],
    ['a call of the API within an act of a person', undefined, { isActive: true }, { trusted: false, active: true }],
    ['a call of the API out of nothing', undefined, { isActive: false }, { trusted: false, active: false }],
    ['a call in a browser that does not tell', undefined, undefined, { trusted: false }],
    ['a click in a browser that does not tell', click(true), undefined, { trusted: true }],
    ['a click where the page has replaced what tells', click(true), { isActive: 'yes' }, { trusted: true }],
    ['a click where the page has hidden what tells', click(true), null, { trusted: true }],
    [
      'a click with a mark that is no truth value',
      { isTrusted: 'yes' } as unknown as Event,
      undefined,
      { trusted: false },
    ],
  ])('is of %s just that', (_, event, activation, gesture) => {
    browser(activation)
    expect(gestureOf(event)).toEqual(gesture)
  })

  it('is nothing where there is no navigator', () => {
    vi.stubGlobal('navigator', undefined)
    expect(gestureOf()).toEqual({ trusted: false })
  })
})
