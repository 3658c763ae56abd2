import { describe, expect, it } from 'vitest'
import { addServices } from '../../src/scan/add-services.ts'

const ONE = { id: 'ga4', category: 'analytics', name: 'GA4' }
const TWO = { id: 'pixel', category: 'marketing', name: 'A "pixel" [x]' }

function added(text: string) {
  const after = addServices(text, [ONE, TWO])
  return { after, services: (JSON.parse(after) as { services: { id: string }[] }).services.map(({ id }) => id) }
}

describe('addServices', () => {
  it.each([
    ['{}', ['ga4', 'pixel']],
    ['{\n  "site": "a"\n}\n', ['ga4', 'pixel']],
    ['{ "services": [] }', ['ga4', 'pixel']],
    ['{"services":[{"id":"own","cookies":["a]","b"]}],"site":"a"}', ['own', 'ga4', 'pixel']],
    ['{ "words": { "services": [1] }, "site": "services", "services": [ { "id": "own" } ] }', ['own', 'ga4', 'pixel']],
    ['{\n\t"services": [\n\t\t{ "id": "own" }\n\t]\n}', ['own', 'ga4', 'pixel']],
  ])('adds to %s', (text, expected) => expect(added(text).services).toEqual(expected))

  it('keeps what the owner wrote letter by letter', () => {
    const text = '{\n   "site" : "a",  "services" : [ { "id":"own",\n "x": 1 } ] ,\n   "gpc":"honor" }\n'
    const { after } = added(text)
    const at = after.indexOf('"ga4"')
    expect(after.startsWith(text.slice(0, text.indexOf('} ] ,') + 1))).toBe(true)
    expect(after.endsWith('] ,\n   "gpc":"honor" }\n')).toBe(true)
    expect(at).toBeGreaterThan(0)
  })

  it('changes nothing where there is nothing to add', () => expect(addServices('{ }', [])).toBe('{ }'))
})
