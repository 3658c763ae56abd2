import { dayOf } from '../ledger/period.ts'
import type { StampFault, StampVerdict } from '../timestamp/check-stamp.ts'
import { readArguments } from './arguments.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'
import { urlOf } from './cosign.ts'

const WORDS: Readonly<Record<StampFault, string>> = {
  'not-a-reply': 'this is no timestamp of RFC 3161',
  'not-granted': 'the authority has refused',
  'other-content': 'it stamps other bytes than this checkpoint',
  'other-nonce': 'it is the answer to another request',
  'foreign-signature': 'it is not signed by a certificate that --ca has issued',
  'not-for-timestamps': 'the certificate that signed it is not meant for timestamps alone',
}

/** `timestamp`: the state of each log, stamped by an authority of the operator's choice (RFC 3161); and a later check. */
export const timestamp: Command = {
  summary: 'have the newest state of every log stamped with the time by an authority (RFC 3161), or check such a stamp',
  usage: '--authority URL --ca FILE [--site SITE] [--out FOLDER] | check FILE --ca FILE [--checkpoint FILE]',
  async run(ports) {
    const given = readArguments(ports.args, { texts: ['authority', 'ca', 'site', 'out', 'checkpoint'] })
    const [what, file, more] = given.rest
    if (what === undefined) return stampAll(given, ports)
    if (what !== 'check' || !file || more)
      throw new UsageError('Name one file to check: timestamp check FILE --ca FILE.')
    return checkOne(file, given, ports)
  },
}

async function stampAll(given: Arguments, { options, open, say, ...ports }: CommandPorts): Promise<number> {
  const { askAuthorityAt } = await import('../timestamp/ask-authority.ts')
  const { stampHead } = await import('../timestamp/stamp-heads.ts')
  const folder = given.has('out')
    ? given.text('out')
    : `${options.postgres ? options.key : options.database}.timestamps`
  const ask = askAuthorityAt(urlOf('--authority', given.text('authority')))
  const ca = await certificatesOf(given, ports)
  const site = given.has('site') ? given.text('site') : undefined
  const ledger = await open()
  const heads = (await ledger.heads()).filter((head) => site === undefined || head.site === site)
  await ledger.confirmed()
  if (heads.length === 0) say(site === undefined ? 'There is no log yet.' : `There is no log of the site "${site}".`)
  let faults = 0
  for (const head of heads) {
    const stamped = await stampHead(head, { ask, ca, folder })
    const log = `${head.site} ${head.period}, ${head.size} entries`
    if (stamped.state === 'refused') faults++
    say(stamped.state === 'known' ? `${log}: has its stamp` : `${log}: ${wordsOf(stamped.verdict)}`)
  }
  say(`Timestamps are in ${folder}`)
  return faults > 0 ? 1 : 0
}

async function checkOne(file: string, given: Arguments, ports: CommandPorts): Promise<number> {
  const { checkKept } = await import('../timestamp/stamp-heads.ts')
  const beside = file.replace(/\.tsr$/, '.checkpoint')
  if (beside === file && !given.has('checkpoint'))
    throw new UsageError(`${file} does not end with .tsr: name what was stamped with --checkpoint FILE.`)
  const ca = await certificatesOf(given, ports)
  const verdict = await checkKept(file, given.has('checkpoint') ? given.text('checkpoint') : beside, ca)
  ports.say(`${file}: ${wordsOf(verdict)}`)
  return verdict.holds ? 0 : 1
}

async function certificatesOf(given: Arguments, { read }: Pick<CommandPorts, 'read'>) {
  const { readCertificates } = await import('../timestamp/read-certificates.ts')
  const path = given.text('ca')
  const found = readCertificates(await read(path))
  if (found?.length) return found
  throw new UsageError(
    `--ca ${path} has no certificate in PEM that can be read: ask the authority for the one of its issuer.`,
  )
}

function wordsOf(verdict: StampVerdict): string {
  if (!verdict.holds) return `${verdict.fault}: ${WORDS[verdict.fault]}${verdict.remark ? ` (${verdict.remark})` : ''}`
  const { time, authority, serial } = verdict.stamp
  return `stamped on ${inBangkok(time)} in Bangkok (UTC+7) by ${authority}, number ${serial}`
}

const BANGKOK = 7 * 3_600_000

function inBangkok(time: Date): string {
  const clock = new Date(time.getTime() + BANGKOK).toISOString().slice(11, 19)
  return `${dayOf(time.toISOString())} ${clock}`
}
