import { expect } from 'vitest'
import { parseDraft } from '../../../src/notices/format/notice-parse.ts'
import type { Fault } from '../../../src/model/check.ts'
import type { ImportOptions } from '../../src/import/import-notice.ts'
import { importFile } from '../../src/read/import-file.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A notice as one compares it. */
export interface Told {
  readonly title: string
  /** Sections as `# [label] title`, lists as `list n`, all else by its type and words. */
  readonly shape: readonly string[]
  readonly around: readonly string[]
  readonly suggested: readonly string[]
}

const wordsOf = (words: readonly (string | { readonly text: string })[] = []) =>
  words.map((word) => (typeof word === 'string' ? word : word.text)).join('')

/** Imports a file that must be a notice, letter for letter, in a form that can be published. */
export async function read(name: string, content: string | Uint8Array, options?: ImportOptions): Promise<Told> {
  const imported = await importFile(name, typeof content === 'string' ? bytesOf(content) : content, options)
  if (!imported.ok) throw new Error(imported.refusal.code)
  const { draft, report } = imported
  if (!report.fidelity.exact) throw new Error(JSON.stringify(report.fidelity))
  const faults: Fault[] = []
  parseDraft(JSON.parse(JSON.stringify(draft)), faults)
  expect(faults).toEqual([])
  const shape = draft.blocks.map((block) => {
    if (block.type === 'section')
      return `${'#'.repeat(block.level)} ${block.label ? `[${block.label}] ` : ''}${wordsOf(block.title)}`.trim()
    if (block.type === 'list') return `list ${block.items.length}`
    return block.type === 'paragraph' ? wordsOf(block.text) : block.type
  })
  const suggested = report.suggestions.map((one) => one.class)
  return { title: draft.title, shape, around: report.around.map(({ text }) => text), suggested }
}
