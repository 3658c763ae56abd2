import { dayOf } from '../ledger/period.ts'
import type { StampVerdict } from '../timestamp/check-stamp.ts'
import type { Words } from '../words/words.ts'
import { readArguments } from './arguments.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'
import { urlOf } from './cosign.ts'

/** `timestamp`: the state of each log, stamped by an authority of the operator's choice (RFC 3161); and a later check. */
export const timestamp: Command = {
  about: 'timestamp.about',
  usage: '--authority URL --ca FILE [--site SITE] [--out FOLDER] | check FILE --ca FILE [--checkpoint FILE]',
  args: {
    '--authority URL': 'arg.authority',
    '--ca FILE': 'arg.ca',
    '--site SITE': 'arg.site',
    '--out FOLDER': 'arg.outFolder',
    'check FILE': 'arg.stamp',
    '--checkpoint FILE': 'arg.checkpoint',
  },
  example: '--authority https://tsa.example.co.th --ca authority.pem',
  async run(ports) {
    const given = readArguments(ports.args, { texts: ['authority', 'ca', 'site', 'out', 'checkpoint'] })
    const [what, file, more] = given.rest
    if (what === undefined) return stampAll(given, ports)
    if (what !== 'check' || !file || more) throw new UsageError('timestamp.oneFile')
    return checkOne(file, given, ports)
  },
}

async function stampAll(given: Arguments, { options, open, say, words, ...ports }: CommandPorts): Promise<number> {
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
  if (heads.length === 0) say(site === undefined ? words('timestamp.noLog') : words('timestamp.noLogOf', { site }))
  let faults = 0
  for (const head of heads) {
    const stamped = await stampHead(head, { ask, ca, folder })
    const log = words('timestamp.log', { site: head.site, period: head.period, size: head.size })
    if (stamped.state === 'refused') faults++
    if (stamped.state === 'known') say(words('timestamp.known', { log }))
    else say(words('timestamp.verdict', { log, words: wordsOf(stamped.verdict, words) }))
  }
  say(words('timestamp.folder', { folder }))
  return faults > 0 ? 1 : 0
}

async function checkOne(file: string, given: Arguments, ports: CommandPorts): Promise<number> {
  const { checkKept } = await import('../timestamp/stamp-heads.ts')
  const beside = file.replace(/\.tsr$/, '.checkpoint')
  if (beside === file && !given.has('checkpoint')) throw new UsageError('timestamp.ending', { path: file })
  const ca = await certificatesOf(given, ports)
  const verdict = await checkKept(file, given.has('checkpoint') ? given.text('checkpoint') : beside, ca)
  ports.say(ports.words('timestamp.verdict', { log: file, words: wordsOf(verdict, ports.words) }))
  return verdict.holds ? 0 : 1
}

async function certificatesOf(given: Arguments, { read }: Pick<CommandPorts, 'read'>) {
  const { readCertificates } = await import('../timestamp/read-certificates.ts')
  const path = given.text('ca')
  const found = readCertificates(await read(path))
  if (found?.length) return found
  throw new UsageError('timestamp.ca', { path })
}

function wordsOf(verdict: StampVerdict, words: Words): string {
  if (!verdict.holds) {
    const { fault, remark = '' } = verdict
    return words(remark ? 'timestamp.faultWith' : 'timestamp.fault', { fault, words: words(`stamp.${fault}`), remark })
  }
  const { time, authority, serial } = verdict.stamp
  return words('timestamp.stamped', { time: inBangkok(time), authority, serial })
}

const BANGKOK = 7 * 3_600_000

function inBangkok(time: Date): string {
  const clock = new Date(time.getTime() + BANGKOK).toISOString().slice(11, 19)
  return `${dayOf(time.toISOString())} ${clock}`
}
