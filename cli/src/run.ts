import { Command, CommanderError, Option } from 'commander'
import { addConfigArchive } from './commands/config-archive.ts'
import { addConfigBuild } from './commands/config-build.ts'
import { addConfigCheck } from './commands/config-check.ts'
import { printable } from './commands/context.ts'
import type { Context } from './commands/context.ts'
import { EXIT, Failure } from './commands/failure.ts'
import { addEvidence } from './commands/evidence.ts'
import { addInit } from './commands/init.ts'
import type { Io } from './commands/io.ts'
import { addMark } from './commands/mark.ts'
import { addCheck } from './commands/notice-check.ts'
import { addDiff } from './commands/notice-diff.ts'
import { addImport } from './commands/notice-import.ts'
import { addList } from './commands/notice-list.ts'
import { addPublish } from './commands/notice-publish.ts'
import { addVerify } from './commands/notice-verify.ts'
import { addPolicy } from './commands/policy.ts'
import { addReceiptExport } from './commands/receipt-export.ts'
import { addReceiptVerify } from './commands/receipt-verify.ts'
import { addScan } from './commands/scan.ts'
import { addSnippet } from './commands/snippet.ts'
import { TOOLS } from './tools.ts'
import type { Tools } from './tools.ts'
import { isWordKey, pickLanguage, sayIn } from './words/say.ts'
import type { Say, WordKey } from './words/say.ts'

/**
 * One call of the command line, without the words `node yinyom`. Gives the exit code: 0 all well, 1 a finding or a
 * fault, 2 called wrongly. Never throws for what a user or a file does.
 */
export async function run(argv: readonly string[], io: Io, tools: Tools = TOOLS): Promise<number> {
  let exit: number = EXIT.ok
  const context = createContext(argv, io, tools, (code) => (exit = Math.max(exit, code)))
  try {
    await build(context).parseAsync([...argv], { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok
    const { code, message, exit } = wordError(error, context.say)
    io.err(`${printable(message)}\n`)
    context.printJson({ ok: false, error: { code, message } })
    if (io.env['YINYOM_DEBUG'] && error instanceof Error) io.err(`${error.stack}\n`)
    return exit
  }
}

function createContext(argv: readonly string[], io: Io, tools: Tools, end: (code: 0 | 1) => void): Context {
  const language = pickLanguage(argv, io.env)
  const json = argv.includes('--json')
  return {
    io,
    tools,
    language,
    say: sayIn(language),
    json,
    print: (line = '') => void (json || io.out(`${line}\n`)),
    printJson: (answer) => void (json && io.out(`${JSON.stringify(answer, undefined, 2)}\n`)),
    progress: (line) => void (io.interactive && !json && io.err(`${printable(line)}\n`)),
    end,
  }
}

function build(context: Context): Command {
  const { say, io } = context
  const program = new Command('yinyom')
    .description(say('about'))
    .version(__VERSION__, '-V, --version', say('option.version'))
    .addOption(new Option('--lang <th|en>', say('option.lang')).choices(['th', 'en']))
    .helpOption('-h, --help', say('option.help'))
    .helpCommand(false)
    // `--version` of `publish` is its own.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => {}, outputError: () => {} })
    .configureHelp({ helpWidth: 100, styleTitle: (title) => translateTitle(title, say) })
  addInit(program, context)
  const notice = program.command('notice').description(say('notice.about')).helpCommand(false).enablePositionalOptions()
  for (const add of [addImport, addCheck, addDiff, addPublish, addVerify, addList]) add(notice, context)
  addScan(program, context)
  addMark(program, context)
  addPolicy(program, context)
  addSnippet(program, context)
  const config = program.command('config').description(say('config.about')).helpCommand(false)
  for (const add of [addConfigCheck, addConfigBuild, addConfigArchive]) add(config, context)
  const receipt = program.command('receipt').description(say('receipt.about')).helpCommand(false)
  for (const add of [addReceiptVerify, addReceiptExport]) add(receipt, context)
  addEvidence(program, context)
  return program
}

/** The four headings of commander's help. */
function translateTitle(title: string, say: Say): string {
  const key = `help.${title.toLowerCase().replace(':', '')}`
  return isWordKey(key) ? say(key) : title
}

interface WordedError {
  readonly code: string
  readonly message: string
  readonly exit: 1 | 2
}

function wordError(error: unknown, say: Say): WordedError {
  if (error instanceof Failure) return { code: error.key, message: say(error.key, error.values), exit: error.exit }
  if (error instanceof CommanderError) return wordUsage(error, say)
  const { code = '', path = '', message } = error as NodeJS.ErrnoException
  const key: WordKey = code.startsWith('E') && path ? 'file.trouble' : 'unexpected'
  return { code: key, message: say(key, { code, file: path, message }), exit: EXIT.fault }
}

/** What commander says in English, in the user's language: it puts names between quotes. */
function wordUsage({ code, message }: CommanderError, say: Say): WordedError {
  const key = code.replace('commander.', 'usage.')
  const [, name = ''] = /'([^']*)'/.exec(message) ?? []
  // A command without its subcommand shows its help; there is no name to tell.
  return { code, message: say(isWordKey(key) ? key : 'usage.wrong', { name, message }), exit: EXIT.usage }
}
