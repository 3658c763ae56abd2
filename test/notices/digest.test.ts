import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Notice } from '../../src/notices/format/notice.ts'
import { canonicalText } from '../../src/notices/canonical-text.ts'
import { digestNotice, digestSource } from '../../src/notices/digest.ts'
import { aNotice, fullNotice } from './a-notice.ts'

const paragraph = (text: string, href?: string) =>
  aNotice({ blocks: [{ type: 'paragraph', text: [href ? { text, href } : text] }] })

afterEach(() => vi.unstubAllGlobals())

describe('digestNotice', () => {
  it('is the SHA-256 of the canonical JSON: a vector for other programs', async () => {
    const source =
      '{"blocks":[{"text":["ค่าน้ำ ๕ บาท"],"type":"paragraph"}],"effective":"2026-06-01","format":"yinyom-notice/1",' +
      '"id":"privacy","language":"th","title":"ประกาศความเป็นส่วนตัว","version":"1.0.0"}'
    const notice = paragraph('ค่าน้ํา\u00A0 ๕ บาท')
    expect(digestSource(notice)).toBe(source)
    expect(await digestNotice(notice)).toBe(createHash('sha256').update(source, 'utf8').digest('hex'))
  })

  it('is the same without crypto.subtle', async () => {
    const digest = await digestNotice(fullNotice)
    vi.stubGlobal('crypto', {})
    expect(await digestNotice(fullNotice)).toBe(digest)
    vi.stubGlobal('crypto', undefined)
    expect(await digestNotice(fullNotice)).toBe(digest)
  })

  it('does not depend on the order of keys', async () => {
    const turned = Object.fromEntries(Object.entries(fullNotice).reverse()) as Notice
    expect(await digestNotice(turned)).toBe(await digestNotice(fullNotice))
  })

  it('changes with every single text, number and flag of a document', async () => {
    const digests = new Set([await digestNotice(fullNotice)])
    let changes = 0
    for (const changed of changedOnce(fullNotice)) {
      changes++
      digests.add(await digestNotice(changed as Notice))
    }
    expect(changes).toBeGreaterThan(50)
    expect(digests.size).toBe(changes + 1)
  })

  it('leaves addresses as they are', () => {
    expect(digestSource(paragraph('a', 'https://a.example/น้ํา'))).not.toBe(
      digestSource(paragraph('a', 'https://a.example/น้ำ')),
    )
    expect(digestSource(paragraph('น้ํา'))).toBe(digestSource(paragraph('น้ำ')))
  })
})

describe('canonicalText', () => {
  it('is what a reader reads, line by line', () => {
    expect(canonicalText(fullNotice).split('\n')).toEqual([
      'ประกาศความเป็นส่วนตัว',
      'เทศบาลตัวอย่าง',
      '๑ ถนนสุขใจ',
      'สมหญิง ใจดี',
      'คำนำ',
      'ข้อ ๑ ข้อมูล',
      '“คุกกี้”',
      'ไฟล์ขนาดเล็ก',
      '(ก) ชื่อ',
      '- ชื่อเล่น',
      'ตาราง',
      'แหล่ง',
      'รายการ',
      '๑. เว็บไซต์',
      '- คุกกี้',
      'ที่อยู่ไอพี',
      'ผู้ใดจะเก็บข้อมูลมิได้ เว้นแต่ได้รับความยินยอม',
      'โทรศัพท์ : ๐ ๒๐๐๐ ๐๐๐๐',
      'dpo@example.go.th',
    ])
  })

  it('is in th-nfc-1, across the borders of links too', () => {
    const words = ['  น', { text: '้ํา\u00A0', emphasis: true }, '\t เเละ '] as const
    expect(canonicalText(aNotice({ blocks: [{ type: 'paragraph', text: words }] })).split('\n')[1]).toBe('น้ำ และ')
  })
})

/** The document with one leaf changed, for each leaf. */
function* changedOnce(value: unknown): Generator {
  if (typeof value === 'string') yield `${value}x`
  else if (typeof value === 'number') yield value + 1
  else if (typeof value === 'boolean') yield !value
  else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const other of changedOnce(item)) yield value.with(at, other)
  } else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value))
      for (const other of changedOnce(item)) yield { ...value, [key]: other }
  }
}
