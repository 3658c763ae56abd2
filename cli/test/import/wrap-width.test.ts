import { describe, expect, it } from 'vitest'
import { importText } from '../../src/import/import-notice.ts'

function paragraphs(...lines: string[]) {
  const imported = importText(new TextEncoder().encode(['ประกาศความเป็นส่วนตัว', '', ...lines].join('\n')))
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  return imported.draft.blocks.filter(({ type }) => type === 'paragraph').length
}
const words = (length: number) => 'ข้อมูลการใช้งานของท่าน'.repeat(20).slice(0, length)

describe('lines that follow each other without a blank one', () => {
  const apart = ['', words(90), '', words(80), '', words(70), '', words(75)]
  it('are one paragraph where they end at one edge', () => {
    expect(paragraphs(words(80), words(78), words(81), words(30), ...apart)).toBe(5)
  })
  it('are paragraphs of their own where they end anywhere, or far beyond any column', () => {
    expect(paragraphs(words(62), words(105), words(74), words(88), ...apart)).toBe(8)
    expect(paragraphs(words(240), words(230), words(235), words(233), ...apart)).toBe(8)
  })
})
