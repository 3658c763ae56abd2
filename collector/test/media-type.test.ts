import { describe, expect, it } from 'vitest'
import { isReadable } from '../src/media-type.ts'

describe('isReadable', () => {
  it.each([
    'application/json',
    'Application/JSON; charset=UTF-8',
    'text/plain;charset=UTF-8',
    'text/plain; charset="utf-8"',
    'application/json; profile=a',
  ])('takes %s', (type) => {
    expect(isReadable(type, undefined)).toBe(true)
    expect(isReadable(type, 'identity')).toBe(true)
  })

  it.each([
    undefined,
    '',
    'text/html',
    'application/jsonp',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=application/json',
    'application/json; charset=tis-620',
    'text/plain; charset=utf-16',
    'text/plain, application/json',
  ])('refuses %s', (type) => {
    expect(isReadable(type, undefined)).toBe(false)
  })

  it('refuses a compressed body', () => {
    expect(isReadable('application/json', 'gzip')).toBe(false)
  })
})
