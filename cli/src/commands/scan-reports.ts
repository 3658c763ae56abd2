import { createMatcher } from '../../../catalogue/src/match/create-matcher.ts'
import { readReports } from '../scan/read-reports.ts'
import { printable } from './context.ts'
import type { Context } from './context.ts'
import { EXIT } from './failure.ts'
import { readBytes } from './read-draft.ts'

/** `yinyom scan --reports FILE`: which hosts browsers of real visitors have reported, and whose they are. */
export async function scanReports(context: Context, file: string): Promise<void> {
  const { say, printJson, end, tools } = context
  // Anybody may post a report: what it holds must not steer the terminal.
  const print = (line: string) => context.print(printable(line))
  const services = await tools.services()
  const text = new TextDecoder().decode(await readBytes(context, file))
  const hosts = readReports(text, createMatcher(services))
  for (const { host, service, count, pages, directives } of hosts) {
    print(`${count}  ${host}  ${service ?? say('scan.reports.unknown')}  ${directives.join(' ')}`)
    print(`     ${pages.slice(0, 5).join('  ')}`)
  }
  print(say('scan.reports.done', { file, count: hosts.length }))
  printJson({ ok: !hosts.length, file, hosts })
  if (hosts.length) end(EXIT.fault)
}
