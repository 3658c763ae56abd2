import { parseCheckpoint } from '../tlog/checkpoint.ts'
import { leafHash } from '../tlog/hash.ts'
import type { Sha256 } from '../tlog/hash.ts'
import { parseProof } from '../tlog/log-proof.ts'
import { isSignedBy, parseNote } from '../tlog/signed-note.ts'
import type { NoteKey, VerifyEd25519 } from '../tlog/signed-note.ts'
import { isIncluded } from '../tlog/verify.ts'
import { parseArrival, receiptEntry } from './receipt-leaf.ts'
import type { Provenance } from './receipt-leaf.ts'

export interface ProofPorts {
  readonly sha256: Sha256
  readonly verify: VerifyEd25519
}

/** What a proof shows, or the first thing in it that does not hold. */
export type ProofVerdict =
  | {
      readonly holds: true
      /** The log, as its keeper names it. */
      readonly log: string
      /** Place in it; 0 is the opening of the period. */
      readonly index: number
      readonly size: number
      readonly receivedAt: string
      readonly provenance: Provenance
    }
  | { readonly holds: false; readonly fault: ProofFault }

/**
 * `not-a-proof`, `not-a-checkpoint`, `no-arrival`: the text is none, or parts of it are missing. `foreign-signature`: the
 * key that was given has not signed this. `not-included`: the receipt is not the one that the log holds at this place.
 */
export type ProofFault = 'not-a-proof' | 'not-a-checkpoint' | 'no-arrival' | 'foreign-signature' | 'not-included'

/**
 * Checks that the log of this key holds the receipt with this digest. The key's name is the collector's: its logs are
 * named after it, and each signs under its own name.
 */
export function checkProof(digest: string, proof: string, key: NoteKey, { sha256, verify }: ProofPorts): ProofVerdict {
  const parsed = parseProof(proof)
  if (!parsed) return { holds: false, fault: 'not-a-proof' }
  const note = parseNote(parsed.checkpoint)
  const checkpoint = note && parseCheckpoint(note.text)
  if (!note || !checkpoint) return { holds: false, fault: 'not-a-checkpoint' }
  const { origin, size, root } = checkpoint
  const isOwn = origin === key.name || origin.startsWith(`${key.name}/`)
  if (!isOwn || !isSignedBy({ ...key, name: origin }, note, { sha256, verify }))
    return { holds: false, fault: 'foreign-signature' }
  const arrival = parsed.extra && parseArrival(parsed.extra)
  if (!arrival) return { holds: false, fault: 'no-arrival' }
  const leaf = leafHash(sha256, receiptEntry(sha256, digest, arrival))
  if (!isIncluded(sha256, { leaf, index: parsed.index, size, root, proof: parsed.hashes }))
    return { holds: false, fault: 'not-included' }
  const { receivedAt, provenance } = arrival
  return { holds: true, log: origin, index: parsed.index, size, receivedAt, provenance }
}
