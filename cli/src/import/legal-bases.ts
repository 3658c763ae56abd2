import type { LegalBasis } from '../../../src/model/category.ts'
import type { NoticeBlock } from '../../../src/notices/format/notice.ts'
import { basisOf } from './topics.ts'

/** A legal basis that a clause states. */
export interface FoundBasis {
  readonly basis: LegalBasis
  /** Line of the source. */
  readonly line: number
  /** Section in which it stands. */
  readonly anchor: string
}

/** The bases named in the sections about them, one for each clause or item. */
export function findBases(blocks: readonly NoticeBlock[], lines: readonly number[]): FoundBasis[] {
  const found: FoundBasis[] = []
  let anchor = ''
  let about = Infinity
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'section') {
      if (block.level <= about) about = block.about?.includes('legal-basis') ? block.level : Infinity
      anchor = block.anchor
    }
    if (about === Infinity) continue
    for (const text of statements(block, about)) {
      const basis = basisOf(text)
      if (basis) found.push({ basis, line: lines[at]!, anchor })
    }
  }
  return found
}

/** Texts that may state a basis; not the heading that says that bases follow. */
function statements(block: NoticeBlock, about: number): string[] {
  if (block.type === 'section') return block.level > about && block.title ? [plain(block.title)] : []
  if (block.type === 'paragraph') return [plain(block.text)]
  return block.type === 'list' ? block.items.map(({ text }) => plain(text)) : []
}

function plain(words: readonly (string | { readonly text: string })[]): string {
  return words.map((word) => (typeof word === 'string' ? word : word.text)).join('')
}
