import { join, resolve } from 'node:path'
import { Option } from 'commander'
import type { Command } from 'commander'
import { diffNotices } from '../../../src/notices/diff/diff.ts'
import { dayAt } from '../../../src/notices/format/notice-day.ts'
import { CHANGE_CLASSES } from '../../../src/notices/format/notices-manifest.ts'
import type { ChangeClass } from '../../../src/notices/format/notices-manifest.ts'
import { MANIFEST } from '../publish/file-names.ts'
import { parseDay } from '../publish/parse-day.ts'
import type { PublishFault } from '../publish/plan-publish.ts'
import { proposeChange } from '../publish/propose-change.ts'
import { publishToFolder } from '../publish/publish-to-folder.ts'
import { readPredecessor } from '../publish/read-predecessor.ts'
import { readText } from '../publish/write-file.ts'
import type { Language } from '../words/say.ts'
import { readCheckContext } from './check-context.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { eachFile, namedFiles } from './each-file.ts'
import { EXIT, Failure } from './failure.ts'
import { wordVerifyFault } from './notice-verify.ts'
import { readDraft, wordFaultValues } from './read-draft.ts'
import { waiveFindings } from './waive-findings.ts'
import { wordFirstReason, wordProposal } from './word-proposal.ts'

interface Options {
  readonly version: string
  readonly effective?: string
  readonly change?: ChangeClass
  readonly summary?: string
  readonly affects?: string
  readonly language?: string
  readonly id?: string
  readonly folder: string
  readonly waive?: string
  readonly force?: true
}

export function addPublish(notice: Command, context: Context): void {
  const { say } = context
  addCommand(notice, 'publish', context, {
    args: '<files...>',
    about: 'publish.about',
    example:
      'yinyom notice publish ประกาศ.draft.json --version 1.1.0 --effective "1 มิ.ย. 2569" --change material --summary "เพิ่มผู้รับข้อมูล" --affects analytics',
    fault: 'publish.fault',
  })
    .requiredOption('--version <version>', say('publish.version'))
    .option('--effective <day>', say('publish.effective'))
    .addOption(new Option('--change <class>', say('publish.change')).choices(CHANGE_CLASSES))
    .option('--summary <text>', say('publish.summary'))
    .option('--affects <ids>', say('publish.affects'))
    .option('--language <tag>', say('publish.language'))
    .option('--id <id>', say('publish.id'))
    .option('--folder <folder>', say('option.folder'), 'notices')
    .option('--waive <rules>', say('publish.waive'))
    .option('--force', say('publish.force'))
    .action((files: string[], options: Options) => publishFiles(context, files, options))
}

/** Several files are several notices, which are published under the same version. */
async function publishFiles(context: Context, given: readonly string[], options: Options): Promise<void> {
  const files = (await namedFiles(context, given)).map(({ file }) => file)
  if (files.length > 1 && options.id) throw new Failure('publish.one-id', {}, EXIT.usage)
  const answers = await eachFile(context, files, (file) => publishFile(context, file, options))
  const isWell = answers.every((answer) => (answer as { ok?: boolean }).ok)
  context.printJson(files.length > 1 ? { ok: isWell, files: answers } : answers[0]!)
}

async function publishFile(context: Context, file: string, options: Options): Promise<object> {
  const { say, print, io } = context
  const { id, language, version, change, summary, folder } = options
  const effective = options.effective === undefined ? undefined : readDay(options.effective)
  const affects = readAffects(options.affects)
  const read = await readDraft(context, file)
  const draft = { ...read.draft, ...(id && { id }), ...(language && { language }) }
  const now = io.now()
  const today = dayAt(now)
  const known = await readCheckContext(context, read, undefined)
  const waived = waiveFindings(context, { ...draft, version, effective: effective ?? today }, known, options.waive)
  const place = resolve(io.cwd, folder)
  const before = await readPredecessor({ id: draft.id, language: draft.language, version }, (href) =>
    readText(join(place, href)),
  )
  const proposed = before && proposeChange(before, draft, diffNotices(before, draft))
  const published = await publishToFolder(
    place,
    {
      draft,
      version,
      ...(effective && { effective }),
      ...(change && { change }),
      ...(summary && { summary }),
      ...(affects && { affects }),
      waived,
      now,
      today,
    },
    options.force === true,
  )
  if (!published.ok) {
    const { fault } = published
    throw 'file' in fault
      ? wordVerifyFault(fault, context.language)
      : wordFault(
          fault,
          { version, folder, proposal: proposed ? wordFirstReason(proposed, say) : '' },
          context.language,
        )
  }
  const { same, renewed, notice, sha256, written } = published
  const key = same ? 'publish.same' : renewed ? 'publish.renewed' : 'publish.done'
  print(say(key, { version, effective: notice.effective, sha256 }))
  for (const name of written) print(`  ${join(folder, name)}`)
  if (!same && !renewed && notice.supersedes && notice.effective < today)
    print(say('publish.past', { effective: notice.effective }))
  if (!same && !renewed && proposed) print(wordProposal(proposed, say).join('\n'))
  if (!same) print(say('publish.next', { folder, manifest: MANIFEST }))
  return {
    ok: true,
    same,
    renewed,
    id: notice.id,
    version,
    language: notice.language,
    effective: notice.effective,
    sha256,
    written,
    waived: notice.waived ?? [],
    ...(proposed && { proposed }),
  }
}

/** What was typed as a day; a wrong one is refused with what it could mean. */
function readDay(given: string): string {
  const parsed = parseDay(given)
  if ('day' in parsed) return parsed.day
  if ('readings' in parsed)
    throw new Failure('day.ambiguous', { given, readings: parsed.readings.join(', ') }, EXIT.usage)
  if ('era' in parsed) throw new Failure('day.era', { given, era: parsed.era }, EXIT.usage)
  throw new Failure('day.unknown', { given }, EXIT.usage)
}

function readAffects(given: string | undefined): 'all' | readonly string[] | undefined {
  if (given === undefined || given.trim() === 'all') return given === undefined ? undefined : 'all'
  return given.split(/[\s,]+/).filter(Boolean)
}

function wordFault(
  fault: PublishFault,
  values: { version: string; folder: string; proposal: string },
  language: Language,
): Failure {
  if (fault.code === 'not-valid') return new Failure('publish.not-valid', wordFaultValues(fault.faults[0]!, language))
  if (fault.code === 'before-predecessor')
    return new Failure('publish.before-predecessor', { effective: fault.effective, before: fault.version })
  return new Failure(`publish.${fault.code}`, values, fault.code === 'version-exists' ? EXIT.fault : EXIT.usage)
}
