import { tilePath } from '../../../src/tlog/tiles.ts'
import { monthAfter } from '../ledger/period.ts'
import { consistencyProof } from './consistency-proof.ts'
import type { ReadTile } from './consistency-proof.ts'
import type { Cosigner } from './cosigner.ts'
import type { Heads, KeptHead } from './heads-file.ts'
import { readHead } from './judge-head.ts'
import type { HeadFault, SignedHead } from './judge-head.ts'
import type { TrustedLogs } from './trusted-logs.ts'

/** What a witness found that has asked a collector itself. */
export type FollowOutcome =
  | { readonly state: 'cosigned'; readonly size: number; readonly note: string }
  /** `missing`: the log that was cosigned before is not there any more. */
  | { readonly state: 'refused'; readonly fault: HeadFault | 'missing' }
  /** Its hashes are gone, and more was added since it was cosigned last: nothing can be proved any more. */
  | { readonly state: 'dropped' }
  /** There is no such log and there was none, or its newest state was cosigned by another way meanwhile. */
  | { readonly state: 'none' }

export interface FollowPorts {
  /** What stands at a path of the collector; undefined where it says that there is nothing (404). Rejected otherwise. */
  readonly get: (path: string) => Promise<Uint8Array | undefined>
  readonly heads: Heads
  readonly logs: TrustedLogs
  readonly cosigner: Cosigner
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** One log of a collector, by the name of its key. */
export interface FollowedLog {
  readonly name: string
  readonly site: string
  readonly period: string
}

/** The months of a site to look at: those that were cosigned, and from the last of them on until this month. */
export function monthsOf(
  heads: Pick<Heads, 'list'>,
  { name, site }: Omit<FollowedLog, 'period'>,
  month: string,
): string[] {
  const head = `${name}/${site}/`
  const known = heads.list().flatMap(({ origin }) => (origin.startsWith(head) ? origin.slice(head.length) : []))
  const months = [...known]
  for (let next = known.at(-1) ? monthAfter(known.at(-1)!) : month; next <= month; next = monthAfter(next))
    months.push(next)
  return months
}

/** Looks at a log at the collector's own address, and cosigns what has grown honestly. */
export async function followLog(log: FollowedLog, ports: FollowPorts): Promise<FollowOutcome> {
  const known = ports.heads.find(originOf(log))
  const bytes = await ports.get(`${pathOf(log)}/checkpoint`)
  if (!bytes) return known ? { state: 'refused', fault: 'missing' } : { state: 'none' }
  const note = new TextDecoder().decode(bytes)
  const read = readHead(note, ports.logs)
  if (read.state !== 'signed' || read.head.checkpoint.origin !== originOf(log))
    return { state: 'refused', fault: 'forged' }
  return judge(log, { head: read.head, note, known }, ports)
}

interface SeenHead {
  readonly head: SignedHead
  readonly note: string
  /** What was cosigned before the collector was asked: an honest one has all of it. */
  readonly known: KeptHead | undefined
}

async function judge(log: FollowedLog, { head, note, known }: SeenHead, ports: FollowPorts): Promise<FollowOutcome> {
  const { get, heads, cosigner, now } = ports
  const { size } = head.checkpoint
  const old = Math.min(known?.size ?? 0, size)
  const tile: ReadTile = (level, index, width) => get(`${pathOf(log)}/${tilePath(level, index, width)}`)
  const proof = old === size ? [] : await consistencyProof(size, old, tile)
  if (!proof) return { state: 'dropped' }
  const time = Math.floor(now() / 1000)
  const isOlder = size < (heads.find(originOf(log))?.size ?? 0) && size >= (known?.size ?? 0)
  // Somebody has sent a newer state while this one was on its way.
  if (isOlder) return { state: 'none' }
  const verdict = heads.advance(head, { old, proof, note, time })
  if (verdict.state === 'cosign') return { state: 'cosigned', size, note: `${note}${cosigner.cosign(head.text, time)}` }
  return 'fault' in verdict && verdict.fault ? { state: 'refused', fault: verdict.fault } : { state: 'none' }
}

function originOf({ name, site, period }: FollowedLog): string {
  return `${name}/${site}/${period}`
}

function pathOf({ site, period }: FollowedLog): string {
  return `/log/${site}/${period}`
}
