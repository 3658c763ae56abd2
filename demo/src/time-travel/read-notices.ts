import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importNotice } from '../../../cli/src/import/import-notice.ts'
import { readMarkdown } from '../../../cli/src/read/read-markdown.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { ChangeClass } from '../../../src/notices/format/notices-manifest.ts'
import { composeNotice } from './compose-notice.ts'

/** A version of the office's notice as its owner has it, in each language. */
export interface SourceVersion {
  readonly version: string
  readonly change: ChangeClass
  readonly affects?: readonly string[]
  readonly summary?: Readonly<Record<Language, string>>
  readonly drafts: readonly NoticeDraft[]
}

const LANGUAGES = ['th', 'en'] as const
type Language = (typeof LANGUAGES)[number]

/** Reads the folder `notices` and imports each version as the command line does. */
export async function readNotices(folder: string): Promise<SourceVersion[]> {
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  const listed = JSON.parse(await read('versions.json')) as Omit<SourceVersion, 'drafts'>[]
  const texts: Partial<Record<Language, string>> = {}
  const versions: SourceVersion[] = []
  for (const version of listed) {
    const drafts: NoticeDraft[] = []
    for (const language of LANGUAGES) {
      const own = await read(`${version.version}.${language}.md`)
      const before = texts[language]
      const text = (texts[language] = before === undefined ? own : composeNotice(before, own))
      drafts.push(importMarkdown(text, language))
    }
    versions.push({ ...version, drafts })
  }
  return versions
}

function importMarkdown(text: string, language: Language): NoticeDraft {
  const source = readMarkdown(new TextEncoder().encode(text))
  if ('code' in source) throw new Error(source.message.en)
  const imported = importNotice(source, { language })
  if (!imported.ok) throw new Error(imported.refusal.message.en)
  return imported.draft
}
