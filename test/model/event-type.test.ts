import { describe, expect, it } from 'vitest'
import { eventType } from '../../src/model/event-type.ts'
import type { Act } from '../../src/model/event-type.ts'

const trusted = { trusted: true, active: true }
const untrusted = { trusted: false, active: false }
const passedOn = { trusted: false, active: true }

describe('eventType', () => {
  it.each<[string, Act, ReturnType<typeof eventType>]>([
    ['a click in the banner', { surface: 'banner', gesture: trusted }, 'explicit'],
    ['a click in a browser that tells no activation', { surface: 'settings', gesture: { trusted: true } }, 'explicit'],
    ['button.click() of a script', { surface: 'banner', gesture: untrusted }, 'programmatic'],
    ['button.click() just after the visitor did something', { surface: 'banner', gesture: passedOn }, 'programmatic'],
    ["the API in the visitor's click on the page's own button", { surface: 'api', gesture: passedOn }, 'explicit'],
    ['the API as the page loads', { surface: 'api', gesture: untrusted }, 'programmatic'],
    ['the API in a browser that tells no activation', { surface: 'api', gesture: { trusted: false } }, 'programmatic'],
    ['a draft without a word about it', { surface: 'banner' }, 'programmatic'],
    ['a click that a later page finished', { surface: 'banner', gesture: trusted, recovery: 'draft' }, 'explicit'],
    ['a record alone', { surface: 'unknown', recovery: 'record' }, 'recovered'],
  ])('says of %s what it was', (_, act, type) => {
    expect(eventType(act)).toBe(type)
  })
})
