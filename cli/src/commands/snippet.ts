import { resolve } from 'node:path'
import type { Command } from 'commander'
import { versionInForce } from '../../../src/notices/version-in-force.ts'
import { MANIFEST } from '../publish/file-names.ts'
import { renderSnippet } from '../publish/snippet.ts'
import type { SnippetParts } from '../publish/snippet.ts'
import { readText } from '../publish/write-file.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { CONFIG, readConfig } from './config-file.ts'
import { readManifest } from './notice-list.ts'

interface Options {
  readonly base: string
  readonly folder: string
  readonly notices?: string
}

export function addSnippet(program: Command, context: Context): void {
  const { say } = context
  addCommand(program, 'snippet', context, {
    about: 'snippet.about',
    example: 'yinyom snippet --base https://cdn.example.go.th/yinyom/',
    fault: 'snippet.fault',
  })
    .option('--base <address>', say('snippet.base'), '/yinyom/')
    .option('--folder <folder>', say('option.folder'), 'notices')
    .option('--notices <address>', say('snippet.notices'))
    .action((options: Options) => printSnippet(context, options))
}

/** The tag for what stands in this folder: its configuration and its notices, where there are any. */
async function printSnippet(context: Context, { base, folder, notices }: Options): Promise<void> {
  const { say, print, printJson, io } = context
  const text = await readText(resolve(io.cwd, CONFIG))
  const configured = text === undefined ? undefined : (await readConfig(context, text, CONFIG))?.input
  const listed = (await readText(resolve(io.cwd, folder, MANIFEST))) !== undefined
  const { manifest } = configured?.notices ?? {}
  // One that stands in the configuration itself has no address.
  const address = notices ?? (typeof manifest === 'string' ? manifest : `/notices/${MANIFEST}`)
  const published = listed ? await readPage(context, folder, address, configured?.notices?.id) : {}
  const { head, foot } = renderSnippet({
    base,
    ...(text !== undefined && { config: `/${CONFIG}` }),
    ...published,
    read: say('snippet.read'),
    settings: say('snippet.settings'),
  })
  print(say('snippet.head'))
  print(head)
  print()
  print(say('snippet.foot'))
  print(foot)
  printJson({ head, foot })
}

/** The notice to agree to, and the page of the version in force, or of the first to come. */
async function readPage(
  context: Context,
  folder: string,
  address: string,
  wanted: string | undefined,
): Promise<Pick<SnippetParts, 'manifest' | 'notice' | 'page'>> {
  const { notices } = await readManifest(context, folder)
  const entry = notices.find(({ id }) => id === wanted) ?? notices[0]!
  const version = versionInForce(entry.versions, context.io.now()) ?? entry.versions[0]!
  const { page } = version.documents[context.language] ?? Object.values(version.documents)[0]!
  const whole = page && (/^https?:/i.test(page) ? page : address.replace(/[^/]*$/, page))
  return { manifest: address, notice: entry.id, ...(whole && { page: whole }) }
}
