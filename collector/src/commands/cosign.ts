import { parseCosignerKey } from '../../../src/tlog/cosignature.ts'
import type { LogHead } from '../ledger/ledger.ts'
import { sha256 } from '../sha256.ts'
import { cosignedFolder } from '../witness/cosigned-folder.ts'
import { cosignLog, sizeOf } from '../witness/cosign-log.ts'
import type { CosignOutcome } from '../witness/cosign-log.ts'
import { askWitnessAt } from '../witness/witness-client.ts'
import type { Words } from '../words/words.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `cosign`: has a witness sign the newest state of every log, and keeps what it signed for `verify`. */
export const cosign: Command = {
  about: 'cosign.about',
  usage: '--witness URL --key WITNESS-KEY',
  args: { '--witness URL': 'arg.witnessUrl', '--key WITNESS-KEY': 'arg.witnessKey' },
  example: '--witness https://witness.auditor.example --key "witness.auditor.example+0a1b2c3d+BAbC…"',
  async run({ args, open, options, say, words }) {
    const given = readArguments(args, { texts: ['witness', 'key'] })
    const url = urlOf('--witness', given.text('witness'))
    const witness = parseCosignerKey(sha256, given.text('key'))
    if (!witness) throw new UsageError('cosign.key')
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
      say(wordsOf(head, outcome, { witness: witness.name, words }))
    }
    say(words('cosign.folder', { path: folder.path }))
    return faults > 0 ? 1 : 0
  },
}

function wordsOf(
  { site, period }: LogHead,
  outcome: CosignOutcome,
  { witness, words }: { readonly witness: string; readonly words: Words },
): string {
  const about = { log: `${site} ${period}`, witness }
  switch (outcome.state) {
    case 'cosigned':
      return words('cosign.cosigned', {
        ...about,
        size: outcome.size,
        at: new Date(outcome.time * 1000).toISOString(),
      })
    case 'refused':
      return words('cosign.refused', { ...about, fault: outcome.fault, words: words(`head.${outcome.fault}`) })
    case 'unreachable':
      return words('cosign.unreachable', { ...about, remark: outcome.remark })
    case 'dropped':
    case 'unknown-log':
    case 'foreign-witness':
      return words(`cosign.${outcome.state}`, about)
  }
}

/** An address of a service, without its last slash; `name` is the argument that it was given in. */
export function urlOf(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    throw new UsageError('argument.url', { name, text })
  return url.href.replace(/\/+$/, '')
}
