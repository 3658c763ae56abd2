import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/model/check.ts'
import { wordNoticeFault } from '../../../src/notices/format/notice-fault.ts'
import { parseNotice } from '../../../src/notices/format/notice-parse.ts'
import { noticeSchema } from '../../../src/notices/format/notice-schema.ts'
import { manifestSchema } from '../../../src/notices/format/notices-manifest.ts'
import { aNotice } from '../a-notice.ts'

const words = (value: unknown) => {
  const faults: Fault[] = []
  parseNotice(value, faults)
  return faults.map(wordNoticeFault)
}

/** Every pattern inside `schema`. */
function patterns(schema: unknown): RegExp[] {
  if (schema instanceof RegExp) return [schema]
  if (typeof schema !== 'object' || schema === null) return []
  return Object.values(schema).flatMap(patterns)
}

describe('wordNoticeFault', () => {
  it('says where, what was found, what is expected and what to do', () => {
    expect(words(aNotice({ effective: '2569-06-01' }))).toEqual([
      {
        path: 'effective',
        found: '"2569-06-01"',
        expected: 'a calendar date such as 2026-06-01',
        remedy: 'Use the Common Era year: พ.ศ. 2569 is 2026.',
      },
    ])
    expect(
      words({ ...aNotice(), blocks: [{ type: 'paragraph', text: [{ text: 'ก', href: 'javascript:alert(1)' }] }] }),
    ).toEqual([
      {
        path: 'blocks[0].text[0].href',
        found: '"javascript:alert(1)"',
        expected: 'a URL that starts with http://, https://, mailto: or tel:',
      },
    ])
    expect(words({ ...aNotice(), blocks: [{ type: 'html' }] })[0]).toMatchObject({
      path: 'blocks[0].type',
      found: '"html"',
      expected: expect.stringContaining('"section" or "paragraph"') as string,
    })
  })

  it('leaves an unknown key to the words for that', () => {
    expect(words({ ...aNotice(), hmtl: 1 })[0]).toMatchObject({ path: 'hmtl', found: 'an unknown key' })
  })

  it('has words for each pattern of both formats, alone and in a list', () => {
    for (const pattern of [...patterns(noticeSchema), ...patterns(manifestSchema)])
      for (const expected of [pattern, { any: [pattern] }, { each: pattern, most: 2 }]) {
        expect(wordNoticeFault({ path: 'a', found: 1, expected }).expected, pattern.source).not.toContain('text like')
      }
  })
})
