import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { ImportReport } from '../import/import-notice.ts'
import type { RepairClass } from '../import/repair.ts'
import type { SuggestionClass } from '../import/suggestion.ts'
import { describeProblem } from '../../../src/problems/describe-problem.ts'
import { inThai } from '../../../src/problems/problems-in-thai.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import { readText, writeWhole } from '../publish/write-file.ts'
import { configInFull, withCookieSection } from './cookie-section.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { eachFile, namedFiles } from './each-file.ts'
import { EXIT, Failure } from './failure.ts'
import { listingOf, parseListing } from './headings-listing.ts'
import { importOne } from './read-draft.ts'
import { nameSigns } from '../words/name-signs.ts'

interface Options {
  readonly out?: string
  readonly id?: string
  readonly language?: string
  readonly cookies?: string
  readonly force?: true
  readonly all?: true
  /** `true`: list them; else a listing, or the file that holds one. */
  readonly headings?: string | true
}

/** Entries of a kind that are shown; `--all` shows each. */
const SHOWN = 5

export function addImport(notice: Command, context: Context): void {
  const { say } = context
  addCommand(notice, 'import', context, {
    args: '<files...>',
    about: 'import.about',
    example: 'yinyom notice import ประกาศ.docx',
    fault: 'import.fault',
  })
    .option('-o, --out <file>', say('import.out'))
    .option('--id <id>', say('import.id'))
    .option('--language <tag>', say('import.language'))
    .option('--headings [listing]', say('import.headings'))
    .option('--cookies <file>', say('import.cookies'))
    .option('--all', say('import.all'))
    .option('--force', say('option.force'))
    .action((files: string[], options: Options) => importFiles(context, files, options))
}

async function importFiles(context: Context, given: readonly string[], options: Options): Promise<void> {
  const named = await namedFiles(context, given, 'sources')
  if (options.out && named.length > 1) throw new Failure('import.one-out', {}, EXIT.usage)
  if (typeof options.headings === 'string' && named.length > 1) throw new Failure('import.headings-one', {}, EXIT.usage)
  const files = named.map(({ file }) => file)
  const done = await eachFile(context, files, async (file, at) => {
    // The notices of a folder are told apart by the names of their files.
    const id = options.id ?? (named[at]!.found && named.length > 1 ? idOf(file, at) : undefined)
    return { file, ok: true, ...(await importToFile(context, file, { ...options, ...(id && { id }) })) }
  })
  context.printJson({ files: done })
}

/** `HR notice.th.docx` → `hr-notice`; a name without Latin letters → `notice-3`. */
function idOf(file: string, at: number): string {
  const stem = basename(file, extname(file)).replace(/\.[a-z]{2}$/i, '')
  const id = stem
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 64)
  return id.length > 1 ? id : `notice-${at + 1}`
}

async function importToFile(context: Context, file: string, options: Options): Promise<object> {
  const { say, print, end, io } = context
  const { id, language, force, all } = options
  if (options.headings === true) return listHeadings(context, file, options)
  const headings = options.headings === undefined ? undefined : await readListing(context, options.headings)
  const out = options.out ?? join(dirname(file), `${basename(file, extname(file))}.draft.json`)
  const path = resolve(io.cwd, out)
  const { draft: read, report } = await importOne(context, file, {
    ...(id && { id }),
    ...(language && { language }),
    ...(headings && { headings }),
  })
  for (const line of report.unknownHeadings) throw new Failure('import.headings-line', { file, line }, EXIT.usage)
  const draft = options.cookies ? await addCookies(context, read, options.cookies) : read
  if (!force && (await stat(path).catch(() => undefined))) throw new Failure('file.exists', { file: out }, EXIT.usage)
  await writeWhole(path, `${JSON.stringify(draft, undefined, 2)}\n`)
  const sections = draft.blocks.filter((block) => block.type === 'section' && block.title).length
  const tables = draft.blocks.filter(({ type }) => type === 'table').length
  print(say('import.done', { file, out, title: draft.title, sections, tables }))
  printReport(context, report, all ? Infinity : SHOWN)
  if (!report.fidelity.exact) end(EXIT.fault)
  return { out, title: draft.title, sections, tables, ...report }
}

/** The headings of a file and what may be some, to be changed and given back; no draft is written. */
async function listHeadings(context: Context, file: string, { language, out, force }: Options): Promise<object> {
  const { say, print, io } = context
  const { report } = await importOne(context, file, { ...(language && { language }) })
  const lines = [...say('import.headings-head', { file }).split('\n'), ...listingOf(report.headings)]
  if (out === undefined) for (const line of lines) print(line)
  else {
    const path = resolve(io.cwd, out)
    if (!force && (await stat(path).catch(() => undefined))) throw new Failure('file.exists', { file: out }, EXIT.usage)
    await writeWhole(path, `${lines.join('\n')}\n`)
    print(say('import.headings-done', { file: out, count: report.headings.length }))
  }
  return { ...(out !== undefined && { out }), headings: report.headings, grade: report.grade }
}

async function readListing({ io }: Context, listing: string): Promise<Map<number, number>> {
  if (/^[\d\s]+=/.test(listing)) return parseListing(listing)
  let bytes: Uint8Array
  try {
    bytes = await readFile(resolve(io.cwd, listing))
  } catch {
    throw new Failure('file.missing', { file: listing }, EXIT.usage)
  }
  // A listing that PowerShell has written is UTF-16.
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  return parseListing(new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes))
}

/** The draft with the table of the cookies that this configuration declares. */
async function addCookies(
  { io, tools, language, print }: Context,
  draft: NoticeDraft,
  file: string,
): Promise<NoticeDraft> {
  const text = await readText(resolve(io.cwd, file))
  if (text === undefined) throw new Failure('mark.no-config', { file }, EXIT.usage)
  const value = parseObject(text)
  if (!value) throw new Failure('config.not-json', { file })
  const services = await tools.services()
  const words = language === 'th' ? inThai : undefined
  const input = configInFull(value, file, services, (trouble) => print(describeProblem(trouble, words).message))
  return withCookieSection(draft, input, services)
}

function parseObject(text: string): object | undefined {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function printReport({ say, print }: Context, report: ImportReport, most: number): void {
  const { repairs, suggestions, around, fidelity, encoding } = report
  if (encoding && encoding !== 'utf-8') print(say('import.encoding', { encoding }))
  printGroups('import.repairs', repairs)
  printGroups('import.suggestions', suggestions)
  if (around.length) print(say('import.around', { count: around.length }))
  for (const { line, text } of around.slice(0, most)) print(`    ${line}: ${text}`)
  const { line = 0 } = fidelity.parts ?? {}
  print(say(`import.outline-${report.grade}`))
  const kept = { count: fidelity.source, left: report.left }
  print(fidelity.exact ? say(report.left ? 'import.mostly' : 'import.exact', kept) : say('import.inexact', { line }))

  function printGroups(
    key: 'import.repairs' | 'import.suggestions',
    entries: readonly {
      readonly class: RepairClass | SuggestionClass
      readonly line: number
      readonly before: string
      readonly after?: string
    }[],
  ): void {
    if (entries.length) print(say(key, { count: entries.length }))
    for (const [name, own] of groupByClass(entries)) {
      print(`  ${say(`class.${name}`)} (${name}): ${own.length}`)
      for (const { line, before, after } of own.slice(0, most))
        print(`    ${line}: ${show(before)}${after === undefined ? '' : ` → ${show(after)}`}`)
    }
  }
}

/** Short, and with its invisible characters named. */
function show(text: string): string {
  const named = nameSigns(text)
  return `“${named.length > 60 ? `${named.slice(0, 60)}…` : named}”`
}

function groupByClass<T extends { readonly class: string }>(entries: readonly T[]): Map<T['class'], T[]> {
  const groups = new Map<T['class'], T[]>()
  for (const one of entries) groups.set(one.class, [...(groups.get(one.class) ?? []), one])
  return groups
}
