import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { diffNotices } from '../../../src/notices/diff/diff.ts'
import { renderDiffHtml } from '../publish/diff-html.ts'
import type { DiffName } from '../publish/diff-html.ts'
import { renderDiffText } from '../publish/diff-text.ts'
import { proposeChange } from '../publish/propose-change.ts'
import { MANIFEST } from '../publish/file-names.ts'
import { readText, writeWhole } from '../publish/write-file.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { eachFile, namedFiles } from './each-file.ts'
import { EXIT, Failure } from './failure.ts'
import { readManifest } from './notice-list.ts'
import { readDraft } from './read-draft.ts'
import { wordProposal } from './word-proposal.ts'

interface Options {
  readonly html?: string
  readonly force?: true
}

export function addDiff(notice: Command, context: Context): void {
  const { say } = context
  addCommand(notice, 'diff', context, {
    args: '<before> <after>',
    about: 'diff.about',
    example: 'yinyom notice diff notices/privacy-1.0.0.th.json ประกาศ.draft.json --html diff.html',
    fault: 'diff.fault',
  })
    .option('--html <file>', say('diff.html'))
    .option('--force', say('option.force'))
    .action((before: string, after: string, options: Options) => diffPlaces(context, before, after, options))
}

/** Two files, or two folders: each notice of the second with its last version in the first. */
async function diffPlaces(context: Context, before: string, after: string, options: Options): Promise<void> {
  const { io, printJson } = context
  const isFolder = async (one: string) => (await stat(resolve(io.cwd, one)).catch(() => undefined))?.isDirectory()
  const folders = [await isFolder(before), await isFolder(after)]
  if (!folders[0] && !folders[1]) return printJson(await diffFiles(context, before, after, options))
  if (!folders[0] || !folders[1]) throw new Failure('diff.both-folders', {}, EXIT.usage)
  const files = (await namedFiles(context, [after])).map(({ file }) => file)
  const known = await lastVersions(context, before)
  const answers = await eachFile(context, files, async (file) => {
    const { id, language } = (await readDraft(context, file)).draft
    const earlier = known.get(`${id} ${language}`)
    if (!earlier) throw new Failure('diff.no-pair', { folder: before, file, id, language })
    const html = options.html && join(options.html, `${id}.${language}.html`)
    return diffFiles(context, earlier, file, { ...options, ...(html && { html }) })
  })
  printJson(files.length > 1 ? { files: answers } : answers[0]!)
}

/** The file of each notice of a folder, by id and language: the last published, or the draft where nothing is published. */
async function lastVersions(context: Context, folder: string): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  if ((await readText(resolve(context.io.cwd, folder, MANIFEST))) === undefined) {
    for (const { file } of await namedFiles(context, [folder])) {
      const { id, language } = (await readDraft(context, file)).draft
      known.set(`${id} ${language}`, file)
    }
    return known
  }
  for (const { id, versions } of (await readManifest(context, folder)).notices)
    for (const { documents } of versions)
      for (const [language, { href }] of Object.entries(documents)) known.set(`${id} ${language}`, join(folder, href))
  return known
}

async function diffFiles(context: Context, before: string, after: string, { html, force }: Options): Promise<object> {
  const { say, print, io, language } = context
  const [{ draft: old }, { draft: young }] = [await readDraft(context, before), await readDraft(context, after)]
  if (old.language !== young.language)
    throw new Failure('diff.languages', { before: old.language, after: young.language }, EXIT.usage)
  const diff = diffNotices(old, young)
  const proposed = proposeChange(old, young, diff)
  if (html) {
    const path = resolve(io.cwd, html)
    if (!force && (await stat(path).catch(() => undefined)))
      throw new Failure('file.exists', { file: html }, EXIT.usage)
    await writeWhole(path, renderDiffHtml(diff, [nameOf(old, before), nameOf(young, after)], language, young.language))
    print(say('file.written', { file: html }))
  } else print(renderDiffText(diff, say, io.interactive && !io.env['NO_COLOR']))
  const lines = wordProposal(proposed, say)
  if (lines.length) print(['', ...lines].join('\n'))
  return { before, after, proposed, counts: diff.counts, sections: diff.sections }
}

function nameOf({ title, version }: { title: string; version?: string }, file: string): DiffName {
  return { title, version, file: basename(file) }
}
