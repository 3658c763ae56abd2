import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { check } from '../../src/model/check.ts'
import type { Fault } from '../../src/model/check.ts'
import { receiptSchema } from '../../src/model/consent-receipt.ts'
import type { ConsentReceipt } from '../../src/model/consent-receipt.ts'
import { digestOf } from '../../src/receipts/build-receipt.ts'
import { MOST_QUEUED, MOST_SETTLED } from '../../src/receipts/outbox-entries.ts'

const page = readFileSync(new URL('../../docs/receipt.md', import.meta.url), 'utf8')

function block(name: string): unknown {
  return JSON.parse(new RegExp(`\`\`\`json ${name}\n(.*?)\`\`\``, 's').exec(page)![1]!)
}

/** Paths as the table has them, such as `purposes[].id`. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value) && typeof value[0] === 'object') return value.flatMap((item) => fieldsOf(item, `${path}[]`))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  return Object.entries(value).flatMap(([key, item]) => fieldsOf(item, path ? `${path}.${key}` : key))
}

describe('docs/receipt.md', () => {
  const receipt = block('receipt') as ConsentReceipt

  it('shows a valid receipt', () => {
    const faults: Fault[] = []
    check(receiptSchema, receipt, '', faults)
    expect(faults).toEqual([])
  })

  it('shows the hashes that the example has', () => {
    expect(page).toContain(`\`${digestOf(receipt)}\``)
    expect(receipt.ui.config_sha256).toBe(digestOf(block('config')))
    expect(receipt.ui.content_sha256).toBe(digestOf(block('shown')))
  })

  it('shows ids that carry the time of the decision', () => {
    const time = parseInt(receipt.receipt_id.replaceAll('-', '').slice(0, 12), 16)
    expect(new Date(time).toISOString()).toBe(receipt.event.time)
  })

  it('explains every field of the example', () => {
    expect(fieldsOf(receipt).filter((field) => !page.includes(`| \`${field}\` |`))).toEqual([])
  })

  it('names the bounds that hold', () => {
    expect(page).toContain(`${MOST_QUEUED} queued receipts, ${MOST_SETTLED} refused ones, ${MOST_SETTLED} of those`)
  })
})
