import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { renderSnippet } from '../publish/snippet.ts'
import { installSite, planUndo, undoSite } from '../site/install-site.ts'
import { planSite } from '../site/plan-site.ts'
import type { SitePlan } from '../site/plan-site.ts'
import { agree } from './agree.ts'
import { CONFIG } from './config-file.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'

export interface SiteOptions {
  readonly base: string
  readonly yes?: true
  readonly dryRun?: true
  readonly undo?: true
}

/** `yinyom init <site>`: the files of the tag into the folder of a site, and the tag into its pages; or out again. */
export async function initSite(context: Context, folder: string, options: SiteOptions): Promise<void> {
  const site = resolve(context.io.cwd, folder)
  const found = await stat(site).catch(() => undefined)
  if (!found?.isDirectory()) throw new Failure('site.no-folder', { folder }, EXIT.usage)
  return options.undo ? undo(context, site, folder, options) : install(context, site, folder, options)
}

async function install(context: Context, site: string, folder: string, options: SiteOptions): Promise<void> {
  const { say, print, printJson, io } = context
  const tag = await tagFor(site, options.base)
  const plan = await planSite(site, io.tagFolder, tag)
  if (!(await stat(io.tagFolder).catch(() => undefined))) throw new Failure('site.no-files')
  if (plan.foreign.length) throw new Failure('site.foreign', { files: plan.foreign.join(', ') })
  show(context, plan)
  const nothing = !plan.files.size && !plan.pages.length
  const written = !nothing && !options.dryRun
  if (written) {
    await agree(context, options, say('site.ask', { pages: plan.pages.length }))
    await installSite(plan)
  }
  print(say(nothing ? 'site.nothing' : options.dryRun ? 'site.dry' : 'site.done', { folder, pages: plan.pages.length }))
  const pages = plan.pages.map(({ path, line }) => ({ path, line }))
  printJson({ ok: true, written, tag, files: [...plan.files.keys()], pages, headless: plan.headless })
}

async function tagFor(site: string, base: string): Promise<string> {
  if (!/^(\/|https?:\/\/)/i.test(base)) throw new Failure('site.base', { base }, EXIT.usage)
  const whole = encodeURI(base).replace(/\/?$/, '/')
  const configured = await stat(join(site, CONFIG)).catch(() => undefined)
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
  }
  print(say(options.dryRun ? 'site.dry' : 'site.undone', { folder, pages: plan.pages.size }))
  printJson({ ok: true, written: !options.dryRun, files: plan.files, pages: [...plan.pages.keys()] })
}
