import { Option } from 'commander'
import type { Command } from 'commander'
import type { ConfigInput } from '../../../src/config/config-schema.ts'
import { policySources } from '../../../src/config/consent-policy.ts'
import { SERVERS, writeConfig } from '../policy/write-config.ts'
import type { Server } from '../policy/write-config.ts'
import { CONFIG, readConfig } from './config-file.ts'
import { addCommand } from './context.ts'
import type { Context } from './context.ts'
import { EXIT, Failure } from './failure.ts'
import { readBytes } from './read-draft.ts'
import { wholeConfig } from './whole-config.ts'

interface Options {
  readonly server: Server
  readonly reportOnly?: true
  readonly reportTo?: string
  readonly host: readonly string[]
}

/** Characters of an address that end no text in any of the three configurations, and are no variable there. */
const ADDRESS = /^[\w./:?&=%~+-]+$/
const HOST = /^[a-z0-9.-]+(:\d+)?$/i

export function addPolicy(program: Command, context: Context): void {
  const { say } = context
  addCommand(program, 'policy', context, {
    args: '[file]',
    about: 'policy.about',
    example: `yinyom policy --server nginx --report-only ${CONFIG}`,
    fault: 'policy.fault',
  })
    .addOption(new Option('--server <name>', say('policy.server')).choices(SERVERS).default(SERVERS[0]))
    .option('--report-only', say('policy.report-only'))
    .option('--report-to <address>', say('policy.report-to'))
    .option('--host <host...>', say('policy.host'), [])
    .action((file: string | undefined, options: Options) => printPolicy(context, file ?? CONFIG, options))
}

/** Prints the lines that choose each visitor's policy in a server that runs no JavaScript. */
async function printPolicy(context: Context, file: string, options: Options): Promise<void> {
  const { server, reportOnly, reportTo, host } = options
  for (const one of host) if (!HOST.test(one)) throw new Failure('policy.no-host', { host: one }, EXIT.usage)
  if (reportTo !== undefined && !ADDRESS.test(reportTo))
    throw new Failure('policy.no-address', { address: reportTo }, EXIT.usage)
  const text = new TextDecoder().decode(await readBytes(context, file))
  const read = await readConfig(context, text, file)
  if (!read) throw new Failure('config.not-json', { file })
  if (read.faults.length) throw new Failure('policy.faulty', { file, fault: read.faults.join('\n') })
  const { name = 'yinyom', domain } = read.input.cookie ?? {}
  const cookie = domain === undefined ? `__Host-${name}` : name
  const sources = policySources((await wholeConfig(context, text)) as ConfigInput, { hosts: host })
  const lines = writeConfig(server, { ...sources, cookie, isReportOnly: reportOnly === true, reportTo })
  context.print(lines.trimEnd())
  context.printJson({ ok: true, server, cookie, reportOnly: reportOnly === true, config: lines })
}
