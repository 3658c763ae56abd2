import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { readText, writeWhole } from '../publish/write-file.ts'
import { configHash } from '../receipt/shown-words.ts'
import { CONFIG } from './config-file.ts'
import { configForms } from './config-forms.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'
import { readBytes } from './read-draft.ts'

export function addConfigArchive(config: Command, context: Context): void {
  addCommand(config, 'archive', context, {
    args: '[file]',
    about: 'config.archive.about',
    example: `yinyom config archive ${CONFIG} --out archive`,
    fault: 'config.archive.fault',
  })
    .requiredOption('-o, --out <folder>', context.say('config.archive.out'))
    .action((file: string | undefined, { out }: { readonly out: string }) => archive(context, file ?? CONFIG, out))
}

/** Keeps a configuration under the hash that receipts name it by: what is needed later to show the words again. */
async function archive(context: Context, file: string, out: string): Promise<void> {
  const { io, say, print, printJson } = context
  const text = new TextDecoder().decode(await readBytes(context, file))
  const files: { file: string; written: boolean }[] = []
  for (const form of await configForms(context, text, file)) {
    const name = `${configHash(form)}.json`
    const path = join(resolve(io.cwd, out), name)
    const content = `${JSON.stringify(form, undefined, 2)}\n`
    const kept = await readText(path)
    if (kept !== undefined && !isSame(kept, name)) throw new Failure('config.archive.taken', { file: join(out, name) })
    if (kept === undefined) await writeWhole(path, content)
    files.push({ file: join(out, name), written: kept === undefined })
    print(say(kept === undefined ? 'config.archive.done' : 'config.archive.there', { file: join(out, name) }))
  }
  printJson({ ok: true, files })
}

/** Whether what is kept still is what its name says; spaces and the order of keys do not count. */
function isSame(kept: string, name: string): boolean {
  try {
    return `${configHash(JSON.parse(kept) as object)}.json` === name
  } catch {
    return false
  }
}
