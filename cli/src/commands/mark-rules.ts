import { resolve } from 'node:path'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { createRules } from '../../../catalogue/src/mark/create-rules.ts'
import type { Rules } from '../../../catalogue/src/mark/create-rules.ts'
import { readText } from '../publish/write-file.ts'
import { CONFIG, readConfig } from './config-file.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'

/** Rules of the catalogue and of the configuration: the one that is named, else the site's own where it has one. */
export async function rulesFor(context: Context, site: string, named: string | undefined): Promise<Rules> {
  const file = resolve(named === undefined ? site : context.io.cwd, named ?? CONFIG)
  const text = await readText(file)
  if (text === undefined && named !== undefined) throw new Failure('mark.no-config', { file: named }, EXIT.usage)
  return createRules(
    await context.tools.services(),
    text === undefined ? {} : await checked(context, text, named ?? CONFIG),
  )
}

async function checked(context: Context, text: string, file: string): Promise<ConfigInput> {
  const read = await readConfig(context, text, file)
  if (!read) throw new Failure('config.not-json', { file })
  for (const fault of read.faults) context.print(fault)
  return read.input
}
