import { cosignedAt } from '../../../src/tlog/cosignature.ts'
import { parseCheckpoint } from '../../../src/tlog/checkpoint.ts'
import { formatNote, parseNote } from '../../../src/tlog/signed-note.ts'
import type { NoteKey } from '../../../src/tlog/signed-note.ts'
import { verifyEd25519 } from '../keys/verify-ed25519.ts'
import type { Ledger, LogHead } from '../ledger/ledger.ts'
import { sha256 } from '../sha256.ts'
import { consistencyProof } from './consistency-proof.ts'
import type { HeadFault } from './judge-head.ts'
import type { AskWitness } from './witness-client.ts'

/** What became of one log before one witness. */
export type CosignOutcome =
  /** The checkpoint with the witness's line behind the log's own. */
  | { readonly state: 'cosigned'; readonly note: string; readonly size: number; readonly time: number }
  | { readonly state: 'refused'; readonly fault: HeadFault }
  /** Its hashes are gone, and the witness has not seen its end: nothing can be proved any more. */
  | { readonly state: 'dropped' }
  /** The witness does not know the key of this collector. */
  | { readonly state: 'unknown-log' }
  /** The answer is not signed by the witness's key. */
  | { readonly state: 'foreign-witness' }
  | { readonly state: 'unreachable'; readonly remark: string }

export interface CosignPorts {
  readonly ledger: Pick<Ledger, 'heads' | 'tile' | 'confirmed'>
  readonly ask: AskWitness
  readonly witness: NoteKey
}

/** Other collectors of this ledger may go on meanwhile. */
const TRIES = 4

/** Has the newest state of a log cosigned. `known` is the size that this witness has cosigned last, as far as it is known here. */
export async function cosignLog(log: LogHead, known: number, ports: CosignPorts): Promise<CosignOutcome> {
  let head = log
  let old = Math.min(known, head.size)
  for (let tries = 0; tries < TRIES; tries++) {
    const proof = await proofOf(head, old, ports)
    if (!proof) return { state: 'dropped' }
    const answer = await ports.ask({ old, proof, note: head.checkpoint })
    if (answer.state === 'cosigned') return readCosigned(head, answer.lines, ports.witness)
    if (answer.state !== 'other-size') return answer
    if (answer.size === old && old === head.size) return { state: 'refused', fault: 'forked' }
    head = await newestOf(head, ports)
    // The witness has seen more than there is.
    if (answer.size > head.size) return { state: 'refused', fault: 'rolled-back' }
    old = answer.size
  }
  return { state: 'unreachable', remark: 'it is asked by others all the time' }
}

function proofOf({ site, period, size }: LogHead, old: number, { ledger }: CosignPorts) {
  return old === size ? [] : consistencyProof(size, old, (level, index) => ledger.tile(site, period, level, index))
}

async function newestOf(head: LogHead, { ledger }: CosignPorts): Promise<LogHead> {
  const heads = await ledger.heads()
  await ledger.confirmed()
  return heads.find(({ site, period }) => site === head.site && period === head.period) ?? head
}

/** Takes only the lines of the witness that was asked for. */
function readCosigned({ checkpoint, size }: LogHead, lines: string, witness: NoteKey): CosignOutcome {
  const own = parseNote(checkpoint)
  const answered = parseNote(`${checkpoint}${lines}`)
  const time = answered && cosignedAt(witness, answered, { sha256, verify: verifyEd25519 })
  if (!own || !answered || time === undefined) return { state: 'foreign-witness' }
  const added = answered.signatures.slice(own.signatures.length).filter(({ name }) => name === witness.name)
  const note = formatNote({ text: own.text, signatures: [...own.signatures, ...added] })
  return { state: 'cosigned', note, size, time }
}

/** The size of the state that a kept note is of; 0 where it is none. */
export function sizeOf(note: string): number {
  return parseCheckpoint(parseNote(note)?.text ?? '')?.size ?? 0
}
