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
  }).action((file: string | undefined) => checkFile(context, file ?? CONFIG))
}

async function checkFile(context: Context, file: string): Promise<void> {
  const { say, print, printJson, end } = context
  const read = readConfig(new TextDecoder().decode(await readBytes(context, file)), file, context.language)
  if (!read) throw new Failure('config.not-json', { file })
  const { faults } = read
  for (const fault of faults) print(fault)
  print(faults.length ? say('config.faults', { file, count: faults.length }) : say('config.fine', { file }))
  printJson({ file, ok: !faults.length, faults })
  if (faults.length) end(EXIT.fault)
}
