import { resolve } from 'node:path'
import type { Command } from 'commander'
import { versionInForce } from '../../../src/notices/version-in-force.ts'
import { MANIFEST, pageInForce } from '../publish/file-names.ts'
import { renderSnippet } from '../publish/snippet.ts'
import type { SnippetParts } from '../publish/snippet.ts'
import { readText } from '../publish/write-file.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'
import { CONFIG, readConfig } from './config-file.ts'
import { readManifest } from './notice-list.ts'

interface Options {
  readonly base: string
  readonly folder: string
  readonly notices?: string
  readonly notice?: string
}

type PageParts = Pick<SnippetParts, 'manifest' | 'notice' | 'page'>

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
    .option('--notice <id>', say('snippet.notice'))
    .action((options: Options) => printSnippet(context, options))
}

/** The tag for what stands in this folder: its configuration and its notices, where there are any. */
async function printSnippet(context: Context, { base, folder, notices, notice }: Options): Promise<void> {
  const { say, print, printJson, io } = context
  const text = await readText(resolve(io.cwd, CONFIG))
  const configured = text === undefined ? undefined : (await readConfig(context, text, CONFIG))?.input
  const listed = (await readText(resolve(io.cwd, folder, MANIFEST))) !== undefined
  const { manifest } = configured?.notices ?? {}
  // One that stands in the configuration itself has no address.
  const address = notices ?? (typeof manifest === 'string' ? manifest : `/notices/${MANIFEST}`)
  const published = listed ? await readPage(context, folder, address, notice ?? configured?.notices?.id) : undefined
  if (notice && published?.notice !== notice)
    throw new Failure('snippet.unknown', { id: notice, folder, ids: published?.ids.join(', ') ?? '-' }, EXIT.usage)
  const { head, foot } = renderSnippet({
    base,
    ...(text !== undefined && { config: `/${CONFIG}` }),
    ...published?.parts,
    read: say('snippet.read'),
    settings: say('snippet.settings'),
  })
  print(say('snippet.head'))
  print(head)
  print()
  print(say('snippet.foot'))
  print(foot)
  if (published && published.ids.length > 1 && !notice)
    print(`\n${say('snippet.others', { folder, ids: published.ids.join(', '), id: published.notice })}`)
  printJson({ head, foot })
}

/**
 * The notice to agree to, and the page that shows the version in force, whichever that is: the link need not be changed
 * when a new version is published. Where there is none, the page of the version in force, or of the first to come.
 */
async function readPage(
  context: Context,
  folder: string,
  address: string,
  wanted: string | undefined,
): Promise<{ readonly notice: string; readonly ids: readonly string[]; readonly parts: PageParts }> {
  const { io, language: own } = context
  const { notices } = await readManifest(context, folder)
  const entry = notices.find(({ id }) => id === wanted) ?? notices[0]!
  const version = versionInForce(entry.versions, io.now()) ?? entry.versions[0]!
  const language = own in version.documents ? own : Object.keys(version.documents)[0]!
  const { page } = version.documents[language]!
  const stable = pageInForce(entry.id, language)
  const isThere = (await readText(resolve(io.cwd, folder, stable))) !== undefined
  const shown = isThere && page && !isWhole(page) ? stable : page
  const whole = shown && (isWhole(shown) ? shown : address.replace(/[^/]*$/, shown))
  const parts = { manifest: address, notice: entry.id, ...(whole && { page: whole }) }
  return { notice: entry.id, ids: notices.map(({ id }) => id), parts }
}

const isWhole = (page: string): boolean => /^https?:/i.test(page)
