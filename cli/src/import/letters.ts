import type { NoticeWords } from '../../../src/notices/format/notice-schema.ts'
import type { NoticeBlock, NoticeDraft } from '../../../src/notices/format/notice.ts'

/** All words of a document in reading order, labels included; its title only where the source has it. */
export function lettersOf({ title, blocks }: NoticeDraft, titled: boolean): string {
  const parts: string[] = titled ? [title] : []
  for (const block of blocks) addBlock(parts, block)
  return withoutSpace(parts.join(''))
}

/** What is left of a text when white space does not count. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}

function addBlock(parts: string[], block: NoticeBlock): void {
  switch (block.type) {
    case 'section':
      add(parts, block.label, block.title)
      break
    case 'list':
      for (const { label, text } of block.items) add(parts, label, text)
      break
    case 'table':
      add(parts, undefined, block.caption)
      for (const { label, text, items } of [...(block.head ?? []), ...block.body].flat()) {
        add(parts, label, text)
        for (const item of items ?? []) add(parts, item.label, item.text)
      }
      break
    case 'definition':
      add(parts, undefined, block.term)
      add(parts, undefined, block.text)
      break
    case 'contact':
      for (const { text } of block.lines) add(parts, undefined, text)
      break
    case 'paragraph':
    case 'quote':
      add(parts, undefined, block.text)
      break
  }
}

function add(parts: string[], label: string | undefined, words: NoticeWords | undefined): void {
  if (label !== undefined) parts.push(label)
  for (const word of words ?? []) parts.push(typeof word === 'string' ? word : word.text)
}
