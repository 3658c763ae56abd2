import { resolve } from 'node:path'
import type { CheckContext } from '../check/context.ts'
import { readText } from '../publish/write-file.ts'
import type { Context } from './context.ts'
import { CONFIG, readConfig } from './config-file.ts'
import { EXIT, Failure } from './failure.ts'
import type { ReadDraft } from './read-draft.ts'

/**
 * What the check knows besides the document: the configuration that was named, or `yinyom.json` where it stands here, and
 * what the importer has just found doubtful. Version and day come with the publication.
 */
export async function readCheckContext(
  context: Context,
  { report }: ReadDraft,
  named: string | undefined,
): Promise<CheckContext> {
  const file = named ?? CONFIG
  const text = await readText(resolve(context.io.cwd, file))
  if (text === undefined && named) throw new Failure('file.missing', { file }, EXIT.usage)
  const config = text === undefined ? undefined : await readConfig(context, text, file)
  if (text !== undefined && !config) throw new Failure('config.not-json', { file })
  return {
    editionByPublish: true,
    ...(config && { config: config.input }),
    ...(report && { suggestions: report.suggestions }),
  }
}
