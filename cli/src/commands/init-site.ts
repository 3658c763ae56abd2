import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { replaceFile } from '../publish/write-file.ts'
import { renderSnippet } from '../publish/snippet.ts'
import { installSite, planUndo, undoSite } from '../site/install-site.ts'
import { planUnmark, unmark, writeMarks } from '../site/plan-marks.ts'
import { planSite } from '../site/plan-site.ts'
import type { SitePlan } from '../site/plan-site.ts'
import { agree } from './agree.ts'
import { CONFIG } from './config-file.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'
import type { Answers } from './first-config.ts'
import { proveSite } from './prove-site.ts'
import { planSiteServices } from './site-services.ts'
import type { SiteServices } from './site-services.ts'
import { showMarks } from './show-marks.ts'

/** Name of the first notice, in the folder of notices. */
const NOTICE = 'privacy.th.md'

export interface SiteOptions extends Answers {
  readonly folder: string
  readonly base: string
  /** False: the pages get the tag and nothing else. */
  readonly mark?: boolean
  /** False: no browser looks at the pages at the end. */
  readonly scan?: boolean
  readonly yes?: true
  readonly dryRun?: true
  readonly undo?: true
}

/**
 * `yinyom init <site>`: marks what belongs to known services, writes the first configuration with them, and puts the files
 * of the tag and the tag itself into a site; or takes all but the configuration out again.
 */
export async function initSite(context: Context, folder: string, options: SiteOptions): Promise<void> {
  const site = resolve(context.io.cwd, folder)
  const found = await stat(site).catch(() => undefined)
  if (!found?.isDirectory()) throw new Failure('site.no-folder', { folder }, EXIT.usage)
  return options.undo ? undo(context, site, folder, options) : install(context, site, folder, options)
}

async function install(context: Context, site: string, folder: string, options: SiteOptions): Promise<void> {
  const { say, print, printJson, io } = context
  const services = await planSiteServices(context, site, options)
  const { config, planned, notice } = services
  const stub = join(options.folder, NOTICE)
  const isNew = notice !== undefined && !(await stat(resolve(io.cwd, stub)).catch(() => undefined))
  const tag = await tagFor(site, options.base, config !== undefined)
  const plan = await planSite(site, io.tagFolder, tag, marked(services))
  if (!(await stat(io.tagFolder).catch(() => undefined))) throw new Failure('site.no-files')
  if (plan.foreign.length) throw new Failure('site.foreign', { files: plan.foreign.join(', ') })
  for (const page of planned) showMarks(context, page)
  if (config !== undefined) print(`+ ${CONFIG}\n${config}`)
  if (isNew) print(say('site.notice', { file: stub }))
  show(context, plan)
  const count = planned.reduce((sum, { marks }) => sum + marks.length, 0)
  const nothing = !plan.files.size && !plan.pages.length && !count
  const written = !nothing && !options.dryRun
  if (written) {
    await agree(context, options, say('site.ask', { pages: plan.pages.length, count }))
    if (config !== undefined) await replaceFile(join(site, CONFIG), config)
    if (isNew) await replaceFile(resolve(io.cwd, stub), notice)
    await writeMarks(site, planned)
    await installSite(plan)
  }
  print(say(nothing ? 'site.nothing' : options.dryRun ? 'site.dry' : 'site.done', { folder, pages: plan.pages.length }))
  const findings = planned.flatMap((one) => one.findings)
  if (count || findings.length) print(say('mark.count', { count, doubts: findings.length }))
  const scan = written && options.scan !== false ? await proveSite(context, site, options.base) : undefined
  const pages = plan.pages.map(({ path, line }) => ({ path, line }))
  const marks = planned.flatMap(({ path, marks: own }) => own.map((one) => ({ page: path, ...one })))
  const files = [...plan.files.keys()]
  printJson({ ok: true, written, tag, files, pages, headless: plan.headless, marks, findings, ...(scan && { scan }) })
}

/** Pages as they stand once they are marked; the tag goes into those. */
function marked({ planned }: SiteServices): ReadonlyMap<string, Uint8Array> {
  return new Map(planned.flatMap(({ path, bytes }) => (bytes ? [[path, bytes] as const] : [])))
}

async function tagFor(site: string, base: string, isConfigured: boolean): Promise<string> {
  if (!/^(\/|https?:\/\/)/i.test(base)) throw new Failure('site.base', { base }, EXIT.usage)
  const whole = encodeURI(base).replace(/\/?$/, '/')
  const configured = isConfigured || (await stat(join(site, CONFIG)).catch(() => undefined))
  // Beside the folder of the tag, as they stand in the site.
  const config = whole.replace(/[^/]+\/$/, '') + CONFIG
  return renderSnippet({ base: whole, ...(configured && { config }), read: '', settings: '' }).head
}

/** What would be done: the files, and each page with its line. */
function show({ say, print }: Context, { files, pages, done, headless, tag }: SitePlan): void {
  for (const path of files.keys()) print(`+ ${path}`)
  for (const { path, line } of pages) {
    print(say('site.page', { file: path, line }))
    print(`+ ${tag}`)
  }
  if (done.length) print(say('site.has', { count: done.length }))
  for (const file of headless) print(say('site.headless', { file, tag }))
}

async function undo(context: Context, site: string, folder: string, options: SiteOptions): Promise<void> {
  const { say, print, printJson } = context
  const plan = await planUndo(site)
  if (!plan) throw new Failure('site.not-installed', { folder })
  if (plan.changed.length) throw new Failure('site.changed', { files: plan.changed.join(', ') })
  for (const path of [...plan.pages.keys(), ...plan.files]) print(`- ${path}`)
  if (!options.dryRun) {
    await agree(context, options, say('site.ask-undo', { pages: plan.pages.size }))
    await undoSite(plan)
    // The marks were there before the tag.
    const marks = await planUnmark(site)
    if (marks) await unmark(site, marks)
  }
  print(say(options.dryRun ? 'site.dry' : 'site.undone', { folder, pages: plan.pages.size }))
  printJson({ ok: true, written: !options.dryRun, files: plan.files, pages: [...plan.pages.keys()] })
}
