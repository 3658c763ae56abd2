import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { receiptSchema } from '../../../src/model/consent-receipt.ts'
import { sourceFiles } from '../../../test/fixtures/read-imports.ts'
import { ROLES } from '../../src/access/roles.ts'
import { RECEIPT_FIELDS } from '../../src/export/receipt-fields.ts'
import { REQUEST_ACTORS, REQUEST_CLOCKS, REQUEST_KINDS, REQUEST_STATES } from '../../src/duties/rights-request.ts'
import english from '../../dashboard/src/words/en.json'
import thai from '../../dashboard/src/words/th.json'

const root = join(import.meta.dirname, '../../..')
const sources = [...sourceFiles('collector/src'), ...sourceFiles('collector/dashboard/src')].map((file) =>
  readFileSync(join(root, file), 'utf8'),
)
const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).toSorted()

describe('the words of the dashboard', () => {
  it('are there in both languages, with the same blanks', () => {
    expect(Object.keys(thai).toSorted()).toEqual(Object.keys(english).toSorted())
    for (const [key, text] of Object.entries(english))
      expect([key, blanks(thai[key as keyof typeof thai])]).toEqual([key, blanks(text)])
  })

  it('are in Thai where they are to be', () => {
    const borrowed = /^(field\.checkpoint|overview\.span)$/
    expect(Object.entries(thai).filter(([key, text]) => !/[\u0E00-\u0E7F]/.test(text) && !borrowed.test(key))).toEqual(
      [],
    )
  })

  const { event, ui, purposes } = receiptSchema.props
  it.each([
    ['role', ROLES],
    ['role.means', ROLES],
    ['kind', REQUEST_KINDS],
    ['asker', REQUEST_ACTORS],
    ['clock', REQUEST_CLOCKS],
    ['outcome', REQUEST_STATES],
    ['field', RECEIPT_FIELDS],
    ['action', event.props.action],
    ['actor', event.props.actor],
    ['surface', ui.props.surface],
    ['state', purposes.each.props.state],
    ['grade', ['unsigned', 'origin', 'device', 'site']],
  ])('name each %s that the API knows', (kind, values) => {
    expect(values.filter((value) => !(`${kind}.${value}` in english))).toEqual([])
  })

  it('name each act of the audit trail', () => {
    const acts = sources.flatMap((text) => [...text.matchAll(/\baction: '([a-z]+\.[a-z]+)'/g)].map(([, act]) => act!))
    expect(acts.length).toBeGreaterThan(10)
    expect(acts.filter((act) => !(`audit.${act}` in english))).toEqual([])
  })
})
