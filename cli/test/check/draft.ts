import { readFileSync } from 'node:fs'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import { checkNotice } from '../../src/check/check-notice.ts'
import type { CheckContext } from '../../src/check/context.ts'
import { importText } from '../../src/import/import-notice.ts'

/** The complete notice of a shop that does not exist, as an importer gives it. */
export function modelNotice(language: 'th' | 'en' = 'th'): NoticeDraft {
  return imported(readFileSync(new URL(`./fixtures/model.${language}.txt`, import.meta.url)))
}

export function imported(bytes: Uint8Array): NoticeDraft {
  const result = importText(bytes)
  if (!result.ok) throw new Error(result.refusal.message.en)
  return result.draft
}

export function noticeOf(...lines: string[]): NoticeDraft {
  return imported(new TextEncoder().encode(lines.join('\n')))
}

/** Rules that speak, each once, in order. */
export function rulesOf(draft: NoticeDraft, context?: CheckContext): string[] {
  return [...new Set(checkNotice(draft, context).map(({ rule }) => rule))]
}

/** The notice without the section of this label, its heading included. */
export function withoutSection(draft: NoticeDraft, label: string): NoticeDraft {
  const from = draft.blocks.findIndex((block) => block.type === 'section' && block.label === label)
  const next = draft.blocks.findIndex((block, at) => at > from && block.type === 'section')
  if (from < 0) throw new Error(`no section ${label}`)
  return { ...draft, blocks: draft.blocks.filter((_, at) => at < from || (next >= 0 && at >= next)) }
}

/** The notice without the items, lines and paragraphs in which this stands. */
export function withoutWords(draft: NoticeDraft, words: string): NoticeDraft {
  const holds = ({ text }: { readonly text: unknown }) => JSON.stringify(text).includes(words)
  let dropped = 0
  const keep = (one: { readonly text: unknown }) => !holds(one) || (dropped++, false)
  const blocks = draft.blocks.flatMap((block): NoticeDraft['blocks'] => {
    if (block.type === 'list') return [{ ...block, items: block.items.filter(keep) }]
    if (block.type === 'contact') return [{ ...block, lines: block.lines.filter(keep) }]
    return block.type !== 'paragraph' || keep(block) ? [block] : []
  })
  if (!dropped) throw new Error(`nowhere: ${words}`)
  return { ...draft, blocks }
}

/** The notice with other words in this place. */
export function withWords(draft: NoticeDraft, words: string, other: string): NoticeDraft {
  const text = JSON.stringify(draft)
  if (!text.includes(words)) throw new Error(`nowhere: ${words}`)
  return JSON.parse(text.replaceAll(words, other)) as NoticeDraft
}
