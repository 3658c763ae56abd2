import { stat } from 'node:fs/promises'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { Command } from 'commander'
import { markHtml } from '../../../catalogue/src/mark/mark-html.ts'
import { folderOfNote, planMarks, planUnmark, unmark, writeMarks } from '../site/plan-marks.ts'
import { listPages } from '../site/read-site.ts'
import { agree } from './agree.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'
import { rulesFor } from './mark-rules.ts'
import { sayFinding, showMarks } from './show-marks.ts'

interface Options {
  readonly config?: string
  readonly dryRun?: true
  readonly undo?: true
  readonly yes?: true
}

export function addMark(program: Command, context: Context): void {
  const { say } = context
  addCommand(program, 'mark', context, {
    args: '<path>',
    about: 'mark.about',
    example: 'yinyom mark ./public',
    fault: 'mark.fault',
  })
    .option('--config <file>', say('mark.config'))
    .option('--dry-run', say('mark.dry'))
    .option('--undo', say('mark.undo'))
    .option('-y, --yes', say('mark.yes'))
    .action((path: string, options: Options) => {
      if (path === '-') return markInput(context, options)
      return options.undo ? undoMarks(context, path, options) : markPath(context, path, options)
    })
}

/** Standard input to standard output, for whatever makes pages. */
async function markInput(context: Context, options: Options): Promise<void> {
  const { io, say, json, printJson } = context
  const rules = await rulesFor(context, io.cwd, options.config)
  const { html, marks, findings } = markHtml((await io.readInput()).toString('latin1'), rules)
  if (!json) io.out(Buffer.from(html, 'latin1'))
  for (const finding of findings) if (!json) io.err(`${sayFinding(context, finding)}\n`)
  if (!json) io.err(`${say('mark.count', { count: marks.length, doubts: findings.length })}\n`)
  printJson({ ok: true, marks, findings })
}

async function markPath(context: Context, path: string, options: Options): Promise<void> {
  const { say, print, printJson } = context
  const { site, pages } = await placeOf(context, path)
  const rules = await rulesFor(context, site, options.config)
  const planned = await planMarks(site, pages, rules)
  for (const page of planned) showMarks(context, page)
  const marks = planned.flatMap((one) => one.marks)
  const findings = planned.flatMap((one) => one.findings)
  const changed = planned.filter(({ bytes }) => bytes)
  if (changed.length && !options.dryRun) {
    await agree(context, options, say('mark.ask', { count: marks.length, pages: changed.length }))
    await writeMarks(site, planned)
  }
  print(say('mark.count', { count: marks.length, doubts: findings.length }))
  print(
    say(options.dryRun ? 'mark.dry-done' : changed.length ? 'mark.done' : 'mark.nothing', {
      path,
      pages: changed.length,
    }),
  )
  printJson({
    ok: true,
    written: changed.length > 0 && !options.dryRun,
    pages: planned.map(({ path: page, marks: own, findings: found }) => ({ page, marks: own, findings: found })),
  })
}

async function undoMarks(context: Context, path: string, options: Options): Promise<void> {
  const { say, print, printJson } = context
  const { site, pages, isPart } = await placeOf(context, path)
  const plan = await planUnmark(site, isPart ? pages : undefined)
  if (!plan) throw new Failure('mark.not-marked', { path })
  for (const page of plan.pages.keys()) print(`- ${page}`)
  if (!options.dryRun && plan.pages.size) {
    await agree(context, options, say('mark.ask-undo', { pages: plan.pages.size }))
    await unmark(site, plan)
  }
  if (plan.changed.length) throw new Failure('mark.changed', { files: plan.changed.join(', ') })
  print(say(options.dryRun ? 'mark.dry-done' : 'mark.undone', { path, pages: plan.pages.size }))
  printJson({ ok: true, written: !options.dryRun, pages: [...plan.pages.keys()] })
}

/** A folder with all its pages, or one page; by the folder around it that keeps the note of marks, where one does. */
async function placeOf({ io }: Context, path: string): Promise<{ site: string; pages: string[]; isPart: boolean }> {
  const whole = resolve(io.cwd, path)
  const found = await stat(whole).catch(() => undefined)
  if (!found) throw new Failure('mark.no-path', { path }, EXIT.usage)
  const folder = found.isDirectory() ? whole : dirname(whole)
  const pages = found.isDirectory() ? await listPages(whole) : [basename(whole)]
  const site = (await folderOfNote(folder)) ?? folder
  const under = relative(site, folder).split(sep).filter(Boolean)
  return {
    site,
    pages: pages.map((page) => [...under, page].join('/')),
    isPart: under.length > 0 || !found.isDirectory(),
  }
}
