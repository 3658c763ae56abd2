import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { resolveConfig } from '../../../src/config/resolve-config.ts'
import { guardHosts, guardHtml } from '../publish/guard-html.ts'
import { readText, writeWhole } from '../publish/write-file.ts'
import { CONFIG, readConfig } from './config-file.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'
import { readBytes } from './read-draft.ts'
import { wholeConfig } from './whole-config.ts'

/** Name of the guard, among the files of the tag. */
const GUARD = 'yinyom-guard.js'

interface Options {
  readonly out?: string
  /** What is pasted into the head of a closed builder, in place of the configuration. */
  readonly guard?: true
}

export function addConfigBuild(config: Command, context: Context): void {
  addCommand(config, 'build', context, {
    args: '[file]',
    about: 'config.build.about',
    example: `yinyom config build ${CONFIG} --out public/${CONFIG}`,
    fault: 'config.build.fault',
  })
    .option('-o, --out <file>', context.say('config.build.out'))
    .option('--guard', context.say('config.build.guard'))
    .action((file: string | undefined, options: Options) => buildFile(context, file ?? CONFIG, options))
}

/** Writes the configuration with each service in full, so that a page need not load the catalogue. */
async function buildFile(context: Context, file: string, { out, guard }: Options): Promise<void> {
  const { say, print, printJson, io, json } = context
  const text = new TextDecoder().decode(await readBytes(context, file))
  const read = await readConfig(context, text, file)
  if (!read) throw new Failure('config.not-json', { file })
  if (read.faults.length) throw new Failure('config.build.faulty', { file, fault: read.faults.join('\n') })
  const whole = await wholeConfig(context, text)
  const built = guard ? await guardFor(context, whole as ConfigInput) : `${JSON.stringify(whole, undefined, 2)}\n`
  if (out === undefined && !json) return io.out(built)
  if (out !== undefined) {
    await writeWhole(resolve(io.cwd, out), built)
    print(say('config.build.done', { file: out, count: whole.services?.length ?? 0 }))
  }
  printJson({ ok: true, file: out, config: whole })
}

/** The guard with the hosts of this configuration. */
async function guardFor({ io }: Context, config: ConfigInput): Promise<string> {
  const code = await readText(join(io.tagFolder, GUARD))
  if (code === undefined) throw new Failure('site.no-files')
  return guardHtml(guardHosts(resolveConfig(config)), code)
}
