import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Fault } from '../../../src/model/check.ts'
import { wordNoticeFault } from '../../../src/notices/format/notice-fault.ts'
import { parseDraft } from '../../../src/notices/format/notice-parse.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { ImportOptions, ImportReport } from '../import/import-notice.ts'
import { faultInThai } from '../words/fault-in-thai.ts'
import type { Language } from '../words/say.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'

/** A document and, where it was imported just now, its report. */
export interface ReadDraft {
  readonly draft: NoticeDraft
  readonly report?: ImportReport
}

/** The bytes of a file that was named on the command line. */
export async function readBytes(context: Context, file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(context.io.cwd, file))
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const key =
      code === 'ENOENT' || code === 'ENOTDIR' ? 'file.missing' : code === 'EISDIR' ? 'file.folder' : 'file.unreadable'
    throw new Failure(key, { file, code }, EXIT.usage)
  }
}

/** A file of any kind that can be read, as a document. */
export async function importOne(context: Context, file: string, options?: ImportOptions): Promise<Required<ReadDraft>> {
  const imported = await context.tools.importFile(basename(file), await readBytes(context, file), options)
  if (!imported.ok) {
    const { code, message } = imported.refusal
    throw new Failure('import.refused', { file, code, reason: message[context.language] })
  }
  return imported
}

/** A draft or published document (`.json`), or any file that can be imported. */
export async function readDraft(context: Context, file: string): Promise<ReadDraft> {
  if (!file.toLowerCase().endsWith('.json')) return importOne(context, file)
  const text = new TextDecoder().decode(await readBytes(context, file))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Failure('draft.not-json', { file })
  }
  const faults: Fault[] = []
  const draft = parseDraft(value, faults)
  if (draft) return { draft }
  throw new Failure('draft.faulty', { file, ...wordFaultValues(faults[0]!, context.language) })
}

/** A fault of a document or manifest as values of a message. */
export function wordFaultValues(fault: Fault, language: Language): { path: string; found: string; expected: string } {
  const { path, found, expected, remedy = '' } = (language === 'th' ? faultInThai : wordNoticeFault)(fault)
  return {
    path: path || '.',
    found,
    expected: remedy ? `${expected}${language === 'th' ? '' : '.'} ${remedy}` : expected,
  }
}
