import type { Command } from 'commander'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { CONFIG, readConfig } from './config-file.ts'
import { EXIT, Failure } from './failure.ts'
import { readBytes } from './read-draft.ts'

export function addConfigCheck(config: Command, context: Context): void {
  addCommand(config, 'check', context, {
    args: '[file]',
    about: 'config.check.about',
    example: `yinyom config check ${CONFIG}`,
    fault: 'config.check.fault',
  })
    .option('--css <file>', context.say('config.check.css'))
    .action((file: string | undefined, { css }: { readonly css?: string }) => checkFile(context, file ?? CONFIG, css))
}

async function checkFile(context: Context, file: string, css?: string): Promise<void> {
  const { say, print, printJson, end } = context
  const read = await readConfig(context, new TextDecoder().decode(await readBytes(context, file)), file)
  if (!read) throw new Failure('config.not-json', { file })
  const colours = css === undefined ? [] : await checkColours(context, css)
  const faults = [...read.faults, ...colours]
  for (const fault of faults) print(fault)
  print(faults.length ? say('config.faults', { file, count: faults.length }) : say('config.fine', { file }))
  printJson({ file, ok: !faults.length, faults })
  if (faults.length) end(EXIT.fault)
}

/** A sentence for each colour of a style sheet that is too near to what it stands on; what cannot be read here is no fault. */
async function checkColours(context: Context, file: string): Promise<string[]> {
  const { say, print, tools } = context
  const { low, unread } = tools.checkCssContrast(new TextDecoder().decode(await readBytes(context, file)))
  for (const colour of unread) print(say('config.unread', { file, colour }))
  return low.map(({ subject, contrast }) => say('config.contrast', { file, subject, contrast }))
}
