import { parseCosignerKey } from '../../../src/tlog/cosignature.ts'
import type { LogHead } from '../ledger/ledger.ts'
import { sha256 } from '../sha256.ts'
import { cosignedFolder } from '../witness/cosigned-folder.ts'
import { cosignLog, sizeOf } from '../witness/cosign-log.ts'
import type { CosignOutcome } from '../witness/cosign-log.ts'
import { askWitnessAt } from '../witness/witness-client.ts'
import { FAULT_WORDS } from '../witness/witness-app.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `cosign`: has a witness sign the newest state of every log, and keeps what it signed for `verify`. */
export const cosign: Command = {
  summary: 'have a witness sign the newest state of every log; verify compares with it from then on',
  usage: '--witness URL --key WITNESS-KEY',
  async run({ args, open, options, say }) {
    const given = readArguments(args, { texts: ['witness', 'key'] })
    const url = urlOf('--witness', given.text('witness'))
    const witness = parseCosignerKey(sha256, given.text('key'))
    if (!witness)
      throw new UsageError(
        '--key is no key of a witness: give the line that "yinyom-collector witness key" prints there.',
      )
    const ledger = await open()
    const folder = cosignedFolder(options)
    const ports = { ledger, witness, ask: askWitnessAt(url, globalThis.fetch) }
    let faults = 0
    const heads = await ledger.heads()
    // What could still be taken back must not be shown to a witness.
    await ledger.confirmed()
    for (const head of heads) {
      const name = `${encodeURIComponent(head.site)}-${head.period}.${given.text('key').split('+')[1]}`
      const kept = await folder.find(name)
      const outcome = await cosignLog(head, kept === undefined ? 0 : sizeOf(kept), ports)
      if (outcome.state === 'cosigned') await folder.keep(name, outcome.note)
      else faults++
      say(wordsOf(head, outcome, witness.name))
    }
    say(`What was cosigned is in ${folder.path}`)
    return faults > 0 ? 1 : 0
  },
}

function wordsOf({ site, period }: LogHead, outcome: CosignOutcome, witness: string): string {
  const log = `${site} ${period}`
  switch (outcome.state) {
    case 'cosigned':
      return `${log}: ${outcome.size} entries cosigned by ${witness} at ${new Date(outcome.time * 1000).toISOString()}`
    case 'refused':
      return `${outcome.fault}: ${log}: ${witness} refuses: ${FAULT_WORDS[outcome.fault]}`
    case 'dropped':
      return `dropped: ${log}: the month has gone, and ${witness} has not seen its end; cosign before it goes`
    case 'unknown-log':
      return `unknown-log: ${log}: give ${witness} every line of "yinyom-collector keys"`
    case 'foreign-witness':
      return `foreign-witness: ${log}: the answer is not signed with the key that was given; ask for the key again`
    case 'unreachable':
      return `unreachable: ${log}: ${witness} does not answer as a witness does (${outcome.remark}); try again later`
  }
}

/** An address of a service, without its last slash; `name` is the argument that it was given in. */
export function urlOf(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    throw new UsageError(`${name} is "${text}": write an address such as https://witness.example.com.`)
  return url.href.replace(/\/+$/, '')
}
