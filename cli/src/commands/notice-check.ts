import { Option } from 'commander'
import type { Command } from 'commander'
import type { Finding } from '../check/finding.ts'
import { readCheckContext } from './check-context.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { eachFile, namedFiles } from './each-file.ts'
import { EXIT } from './failure.ts'
import { readDraft } from './read-draft.ts'

interface Options {
  readonly failOn: 'error' | 'warning'
  readonly config?: string
}

export function addCheck(notice: Command, context: Context): void {
  const { say } = context
  addCommand(notice, 'check', context, {
    args: '<files...>',
    about: 'check.about',
    example: 'yinyom notice check ประกาศ.draft.json --fail-on warning',
    fault: 'check.fault',
  })
    .addOption(new Option('--fail-on <severity>', say('check.fail-on')).choices(['error', 'warning']).default('error'))
    .option('--config <file>', say('check.config'))
    .action((files: string[], options: Options) => checkFiles(context, files, options))
}

async function checkFiles(context: Context, given: readonly string[], options: Options): Promise<void> {
  const { print, printJson, tools, language } = context
  const files = (await namedFiles(context, given)).map(({ file }) => file)
  const answers = (await eachFile(context, files, (file) => checkFile(context, file, options))) as { ok: boolean }[]
  print(tools.disclaimer[language])
  const { disclaimer } = tools
  printJson(
    files.length > 1
      ? { ok: answers.every(({ ok }) => ok), files: answers, disclaimer }
      : { ...answers[0], disclaimer },
  )
}

async function checkFile(context: Context, file: string, { failOn, config }: Options): Promise<object> {
  const { say, print, tools, end } = context
  const read = await readDraft(context, file)
  const findings = tools.checkNotice(read.draft, await readCheckContext(context, read, config))
  for (const finding of findings) printFinding(context, finding)
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length
  const counts = { errors: count('error'), warnings: count('warning') }
  print(findings.length ? say('check.counts', counts) : say('check.none'))
  const failed = counts.errors > 0 || (failOn === 'warning' && counts.warnings > 0)
  if (failed) end(EXIT.fault)
  return { file, ok: !failed, ...counts, findings }
}

/** Rule, law and place on the first line; then what, the sentence, how sure it is, why, how to mend it, and a sentence to adapt. */
export function printFinding({ say, print, language }: Context, finding: Finding): void {
  const { rule, law, severity, message, why, remedy, sentence, where, sure, proposal } = finding
  const section = language === 'th' ? law.replaceAll('s.', 'ม.') : law
  print(`${say(`check.${severity}`)} ${rule} (${section})${placeOf(finding)}`)
  print(`  ${message[language]}`)
  if (sentence) print(`  ${say('check.sentence')} “${sentence}”`)
  if (where) print(`  ${say('check.where')} ${where.anchor ?? where.label ?? where.path}`)
  if (sure !== 'certain') print(`  ${say(`check.${sure}`)}`)
  print(`  ${say('check.why')} ${why[language]}`)
  print(`  ${say('check.remedy')} ${remedy[language]}`)
  if (proposal) print(`  ${say('check.proposal')} ${proposal[language]}`)
  print('')
}

function placeOf({ at }: Finding): string {
  // The anchor says where a label that stands in many lists, such as (ก), is.
  return at ? ` · ${at.anchor ?? at.label ?? at.path}` : ''
}
