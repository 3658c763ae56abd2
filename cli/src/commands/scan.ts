import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Option } from 'commander'
import type { Command } from 'commander'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { readText, writeWhole } from '../publish/write-file.ts'
import { isFailing, newFindings, readBaseline } from '../scan/compare-baseline.ts'
import { findAliases } from '../scan/find-aliases.ts'
import { judge } from '../scan/judge.ts'
import { noticeText } from '../scan/notice-text.ts'
import { renderHtml } from '../scan/render-html.ts'
import { renderText, sayPass } from '../scan/render-text.ts'
import type { Finding, Report } from '../scan/report.ts'
import { toSarif } from '../scan/sarif.ts'
import { AGENT, scanSite } from '../scan/scan-site.ts'
import type { ScanPlan, ScanPorts, ScanRun } from '../scan/scan-site.ts'
import { CONFIG, readConfig } from './config-file.ts'
import { addCommand, printable } from './context.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'
import { noBrowser } from './no-browser.ts'
import { readDraft } from './read-draft.ts'
import { planScan, wholeNumber } from './scan-options.ts'
import type { ScanOptions } from './scan-options.ts'
import { scanReports } from './scan-reports.ts'
import { writeServices } from './scan-write.ts'

/** Milliseconds after which a page is left, quiet or not. */
const PATIENCE = 10_000
/** Milliseconds for robots.txt and sitemaps. */
const READING = 15_000

export function addScan(program: Command, context: Context): void {
  const { say } = context
  addCommand(program, 'scan', context, {
    args: '[urls...]',
    about: 'scan.about',
    example: 'yinyom scan https://www.example.co.th --html report.html',
    fault: 'scan.fault',
  })
    .option('--config <file>', say('scan.config'))
    .option('--sitemap [url]', say('scan.sitemap'))
    .option('--depth <n>', say('scan.depth'), '1')
    .option('--max <n>', say('scan.max'), '20')
    .option('--ignore-robots', say('scan.ignore-robots'))
    .option('--pause <ms>', say('scan.pause'))
    .option('--quiet <ms>', say('scan.quiet'), '1000')
    .option('--browser <path>', say('scan.browser'))
    .option('--by-category', say('scan.by-category'))
    .option('--storage-state <file>', say('scan.storage-state'))
    .option('--header <header>', say('scan.header'), (value, all: readonly string[]) => [...all, value], [])
    .option('--notice <file>', say('scan.notice'))
    .option('--html <file>', say('scan.html'))
    .option('--sarif <file>', say('scan.sarif'))
    .addOption(
      new Option('--fail-on <what>', say('scan.fail-on'))
        .choices(['leak', 'undeclared', 'unknown', 'never'])
        .default('leak'),
    )
    .option('--baseline <file>', say('scan.baseline'))
    .option('--reports <file>', say('scan.reports'))
    .option('--write [file]', say('scan.write'))
    .option('-y, --yes', say('scan.yes'))
    .action((urls: readonly string[], options: ScanOptions) => {
      if (options.reports !== undefined) return scanReports(context, options.reports)
      if (!urls.length) throw new Failure('scan.no-urls', {}, EXIT.usage)
      return scan(context, urls, options)
    })
}

async function scan(context: Context, urls: readonly string[], options: ScanOptions): Promise<void> {
  const { io, tools, say, print, printJson, end } = context
  const catalogue = await tools.services()
  const config = await configOf(context, options.config)
  const plan = await planScan(context, urls, options, config)
  const baseline = options.baseline === undefined ? undefined : await baselineOf(context, options.baseline)
  const notice = options.notice === undefined ? undefined : noticeText((await readDraft(context, options.notice)).draft)

  const run = await look(context, plan, options)
  const failed = run.observations.every(({ status }) => status === 0) && run.observations[0]
  if (failed) throw new Failure('scan.no-page', { url: failed.url, reason: failed.failure ?? '' })
  const report = judge(run, {
    aliases: await findAliases(run.observations, tools.cnameOf),
    catalogue,
    ...(config && { config }),
    ...(notice !== undefined && { notice }),
    now: io.now(),
  })
  const fresh = newFindings(report, baseline)
  print(printable(renderText(report, fresh, say)))
  tellCounts(context, report, fresh)
  printJson(report)
  await writeReports(context, options, report, fresh, run)
  if (options.write !== undefined) {
    await writeServices(context, options.write === true ? CONFIG : options.write, report, catalogue, options)
  }
  if (isFailing(fresh, options.failOn)) end(EXIT.fault)
}

function tellCounts({ say, print }: Context, { findings }: Report, fresh: readonly Finding[]): void {
  const leaks = fresh.filter(({ rule }) => rule === 'leak').length
  print()
  print(say('scan.done', { leaks, others: fresh.length - leaks }))
  if (fresh.length < findings.length) print(say('scan.known', { count: findings.length - fresh.length }))
}

/** Starts a browser, looks at the site, and ends the browser whatever happens. */
async function look(context: Context, plan: ScanPlan, { browser, quiet }: ScanOptions): Promise<ScanRun> {
  const { io, say, progress, tools } = context
  const browsing = await tools
    .openBrowsing({
      ...(browser !== undefined && { browser }),
      quiet: wholeNumber('--quiet', quiet),
      patience: PATIENCE,
      env: io.env,
    })
    .catch(noBrowser)
  const ports: ScanPorts = {
    browsing,
    readText: (url) => textAt(context, url, plan),
    wait: (milliseconds) => (milliseconds ? wait(milliseconds) : Promise.resolve()),
    progress: (pass, at, url) => progress(say('scan.progress', { pass: sayPass(pass, say), at, url })),
  }
  try {
    return await scanSite(plan, ports)
  } finally {
    await browsing.close()
  }
}

async function textAt(context: Context, url: string, plan: ScanPlan, hops = 0): Promise<string | undefined> {
  const { io } = context
  const { profile } = plan
  if (hops > 5) return undefined
  try {
    const isOwn = new URL(url).host === new URL(profile.site).host
    const headers = { 'user-agent': AGENT, ...(isOwn && profile.headers) }
    const signal = AbortSignal.timeout(READING)
    const response = await io.fetch(url, { headers, signal, redirect: 'manual' })
    const next = response.headers.get('location')
    // The headers that were named for this site go to no other one.
    if (next) return await textAt(context, new URL(next, url).href, plan, hops + 1)
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

/** The configuration that is named, else the one in this folder. Ids of the catalogue stand for what is known of them. */
async function configOf(context: Context, named: string | undefined): Promise<ConfigInput | undefined> {
  const { io } = context
  const file = named ?? CONFIG
  const text = await readText(resolve(io.cwd, file))
  if (text === undefined && named !== undefined) throw new Failure('mark.no-config', { file }, EXIT.usage)
  if (text === undefined) return undefined
  const read = await readConfig(context, text, file)
  if (!read) throw new Failure('config.not-json', { file })
  for (const fault of read.faults) io.err(`${printable(fault)}\n`)
  return read.input
}

async function baselineOf({ io }: Context, file: string): Promise<ReadonlySet<string>> {
  const known = readBaseline((await readText(resolve(io.cwd, file))) ?? '')
  if (!known) throw new Failure('scan.no-baseline', { file }, EXIT.usage)
  return known
}

async function writeReports(
  { io, say, language, print }: Context,
  { html, sarif }: ScanOptions,
  report: Report,
  fresh: readonly Finding[],
  { observations }: ScanRun,
): Promise<void> {
  const write = async (file: string, text: string) => {
    await writeWhole(resolve(io.cwd, file), text)
    print(say('scan.written', { file }))
  }
  if (html !== undefined) await write(html, renderHtml(report, fresh, observations, say, language))
  if (sarif !== undefined) {
    await write(sarif, `${JSON.stringify(toSarif(report, fresh, say, __VERSION__), undefined, 2)}\n`)
  }
}
