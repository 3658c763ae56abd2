import { describe, expect, it } from 'vitest'
import { configSchema } from '../../../src/config/config-schema.ts'
import type { Fault } from '../../../src/model/check.ts'
import { parseNotice } from '../../../src/notices/format/notice-parse.ts'
import { noticeSchema } from '../../../src/notices/format/notice-schema.ts'
import { manifestSchema } from '../../../src/notices/format/notices-manifest.ts'
import { faultInThai } from '../../src/words/fault-in-thai.ts'

/** Words of the formats themselves, which stay as they are. */
const NAMES = /https?|mailto:?|tel:?|UTC|SHA-256|id|null|true|false|"[^"]*"|\d{4}-\d\d-\d\dT[\d:Z]*/g

function patterns(schema: unknown): RegExp[] {
  if (schema instanceof RegExp) return [schema]
  if (typeof schema !== 'object' || schema === null) return []
  return Object.values(schema).flatMap(patterns)
}

describe('faultInThai', () => {
  it('has Thai words for each pattern of notice, manifest and configuration', () => {
    for (const pattern of [noticeSchema, manifestSchema, configSchema].flatMap(patterns)) {
      const { expected } = faultInThai({ path: 'a', found: 1, expected: pattern })
      expect(expected, pattern.source).not.toBe(pattern.source)
      expect(expected.replace(NAMES, '')).not.toMatch(/[A-Za-z]{2}/)
    }
  })

  it('says what was found, what should be there and what to do', () => {
    const faults: Fault[] = []
    parseNotice(
      {
        format: 'yinyom-notice/1',
        id: 'a',
        language: 'th',
        title: 'ก',
        version: '1',
        effective: '2569-06-01',
        blocks: [],
      },
      faults,
    )
    expect(faults.map(faultInThai)).toContainEqual({
      path: 'effective',
      found: '"2569-06-01"',
      expected: 'วันในปฏิทิน เช่น 2026-06-01',
      remedy: 'ใช้ปี ค.ศ. เช่น พ.ศ. 2569 คือ 2026',
    })
    expect(faultInThai({ path: 'a', found: [1, 2], expected: true }).found).toBe('รายการ 2 รายการ')
  })
})
