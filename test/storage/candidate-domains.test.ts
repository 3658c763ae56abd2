import { describe, expect, it } from 'vitest'
import { candidateDomains } from '../../src/storage/candidate-domains.ts'

describe('candidateDomains', () => {
  it.each([
    ['example.th', ['example.th']],
    ['example.co.th', ['co.th', 'example.co.th']],
    ['www.example.co.th', ['co.th', 'example.co.th', 'www.example.co.th']],
    ['a.b.example.go.th', ['go.th', 'example.go.th', 'b.example.go.th', 'a.b.example.go.th']],
    ['localhost', []],
    ['127.0.0.1', []],
    ['[::1]', []],
    ['', []],
  ])('of %s are %j, widest first', (host, domains) => {
    expect(candidateDomains(host)).toEqual(domains)
  })
})
