import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { diffNotices } from '../../../src/notices/diff/diff.ts'
import { renderDiffHtml } from '../publish/diff-html.ts'
import type { DiffName } from '../publish/diff-html.ts'
import { renderDiffText } from '../publish/diff-text.ts'
import { proposeChange } from '../publish/propose-change.ts'
import { writeWhole } from '../publish/write-file.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'
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
    .action((before: string, after: string, options: Options) => diffFiles(context, before, after, options))
}

async function diffFiles(context: Context, before: string, after: string, { html, force }: Options): Promise<void> {
  const { say, print, printJson, io, language } = context
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
  printJson({ before, after, proposed, counts: diff.counts, sections: diff.sections })
}

function nameOf({ title, version }: { title: string; version?: string }, file: string): DiffName {
  return { title, version, file: basename(file) }
}
