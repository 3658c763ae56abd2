import { diffNotices } from '../../../../src/notices/diff/diff.ts'
import type { NoticeDraft } from '../../../../src/notices/format/notice.ts'
import { proposeChange } from '../../../src/publish/propose-change.ts'
import type { ProposedChange } from '../../../src/publish/propose-change.ts'
import { importFile } from '../../../src/read/import-file.ts'

/** Words of a text and what becomes of them; they stand in it once. */
export type Edit = readonly [words: string, become: string]

/** The proposal for a text in Markdown that is edited. */
export async function proposeFor(text: string, ...edits: readonly Edit[]): Promise<ProposedChange> {
  let edited = text
  for (const [words, become] of edits) {
    if (edited.split(words).length !== 2) throw new Error(`“${words}” stands ${edited.split(words).length - 1} times`)
    edited = edited.replace(words, () => become)
  }
  return proposeBetween(text, edited)
}

export async function proposeBetween(before: string, after: string): Promise<ProposedChange> {
  const [old, young] = [await draftOf(before), await draftOf(after)]
  return proposeChange(old, young, diffNotices(old, young))
}

async function draftOf(text: string): Promise<NoticeDraft> {
  const imported = await importFile('notice.md', new TextEncoder().encode(text))
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  return imported.draft
}

const HEAD = [
  '# ประกาศความเป็นส่วนตัวของมูลนิธิบ้านทดลอง',
  '## ใครดูแลข้อมูล',
  'มูลนิธิบ้านทดลองเป็นผู้ควบคุมข้อมูลส่วนบุคคล และไม่เปิดเผยตัวตนของผู้บริจาค',
]

/** The class proposed for other words in the last section of a notice; editorial where a reader sees no difference. */
export async function classOfSection(heading: string, was: string, is: string): Promise<string> {
  const noticeOf = (words: string) => [...HEAD, `## ${heading}`, words, ''].join('\n\n')
  const { change = 'editorial' } = await proposeBetween(noticeOf(was), noticeOf(is))
  return change
}
