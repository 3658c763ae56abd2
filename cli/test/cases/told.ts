import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import { checkNotice } from '../../src/check/check-notice.ts'
import type { CheckContext } from '../../src/check/context.ts'
import { importFile } from '../../src/read/import-file.ts'
import { modelNotice, withoutSection, withWords } from '../check/draft.ts'
import { readCase } from './case-files.ts'

export const model = modelNotice('th')

/** Rules by their severity, as `check` tells them of a draft. */
export function told(draft: NoticeDraft, context: CheckContext = {}) {
  const findings = checkNotice(draft, { editionByPublish: true, ...context })
  const of = (severity: string) => [
    ...new Set(findings.filter((one) => one.severity === severity).map(({ rule }) => rule)),
  ]
  return { errors: of('error'), warnings: of('warning'), findings }
}

/** The same of a case by the name of its file. */
export async function toldOfCase(name: string) {
  const read = await importFile(name, readCase(name))
  if (!read.ok) throw new Error(read.refusal.message.en)
  return told(read.draft)
}

/** The complete notice with this section in place of its own, under a heading that tells nothing or under none. */
export function instead(label: string, ...lines: string[]): NoticeDraft {
  return withLines(withoutSection(model, label), 'เรื่องอื่น', ...lines)
}

/** The notice with a section more. */
export function withLines(draft: NoticeDraft, title: string, ...lines: string[]): NoticeDraft {
  const section = { type: 'section', anchor: 'x', level: 1, title: [title] } as const
  const items = lines.filter((line) => line.startsWith('- '))
  const texts = lines
    .filter((line) => !line.startsWith('- '))
    .map((line) => ({ type: 'paragraph', text: [line] }) as const)
  const list = { type: 'list', items: items.map((line) => ({ level: 1, label: '-', text: [line.slice(2)] })) } as const
  return { ...draft, blocks: [...draft.blocks, section, ...texts, ...(items.length ? [list] : [])] }
}

/** The notice with another sentence in its section on changes. */
export const changing = (other: string) => withWords(model, 'ร้านแจ้งทางหน้าแรกก่อนใช้ฉบับใหม่สามสิบวัน', other)
