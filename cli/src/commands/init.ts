import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { makeFolder } from '../publish/make-folder.ts'
import { renderSnippet } from '../publish/snippet.ts'
import { writeWhole } from '../publish/write-file.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { CONFIG, readConfig } from './config-file.ts'
import { EXIT, Failure } from './failure.ts'
import { askAll, compose } from './first-config.ts'
import { initSite } from './init-site.ts'
import type { SiteOptions } from './init-site.ts'

interface Options extends SiteOptions {
  readonly force?: true
}

export function addInit(program: Command, context: Context): void {
  const { say } = context
  addCommand(program, 'init', context, {
    args: '[site]',
    about: 'init.about',
    example: 'yinyom init --site example-shop --controller "ร้านตัวอย่าง" --contact mailto:dpo@example.co.th',
    fault: 'init.fault',
  })
    .option('--site <name>', say('init.site'))
    .option('--controller <name>', say('init.controller'))
    .option('--contact <address>', say('init.contact'))
    .option('--categories <ids>', say('init.categories'))
    .option('--collector <address>', say('init.collector'))
    .option('--folder <folder>', say('option.folder'), 'notices')
    .option('-y, --yes', say('init.yes'))
    .option('--force', say('option.force'))
    .option('--base <address>', say('snippet.base'), '/yinyom/')
    .option('--dry-run', say('site.option.dry'))
    .option('--undo', say('site.option.undo'))
    .option('--no-mark', say('site.option.no-mark'))
    .option('--no-scan', say('site.option.no-scan'))
    .action((site: string | undefined, options: Options) => {
      if (site !== undefined) return initSite(context, site, options)
      if (options.undo || options.dryRun) throw new Failure('site.needs-folder', {}, EXIT.usage)
      return begin(context, options)
    })
}

async function begin(context: Context, options: Options): Promise<void> {
  const { say, print, printJson, io } = context
  const path = resolve(io.cwd, CONFIG)
  if (!options.force && (await stat(path).catch(() => undefined)))
    throw new Failure('file.exists', { file: CONFIG }, EXIT.usage)
  const text = `${JSON.stringify(compose(await askAll(context, options)), undefined, 2)}\n`
  const fault = (await readConfig(context, text, CONFIG))?.faults[0]
  if (fault) throw new Failure('init.faulty', { fault }, EXIT.usage)
  await makeFolder(resolve(io.cwd, options.folder))
  await writeWhole(path, text)
  const { head, foot } = renderSnippet({
    base: options.base,
    config: `/${CONFIG}`,
    read: say('snippet.read'),
    settings: say('snippet.settings'),
  })
  print(say('init.done', { file: CONFIG, folder: options.folder }))
  print()
  print(say('snippet.head'))
  print(head)
  print()
  print(say('snippet.foot'))
  print(foot)
  print()
  print(say('init.next'))
  printJson({ ok: true, config: CONFIG, folder: options.folder, head, foot })
}
