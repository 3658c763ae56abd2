import { parseCheckpoint } from '../../../src/tlog/checkpoint.ts'
import type { Checkpoint } from '../../../src/tlog/checkpoint.ts'
import { isSame } from '../../../src/tlog/hash.ts'
import { isSignedBy, parseNote } from '../../../src/tlog/signed-note.ts'
import { isConsistent } from '../../../src/tlog/verify.ts'
import { verifyEd25519 } from '../keys/verify-ed25519.ts'
import { sha256 } from '../sha256.ts'
import type { AddCheckpoint } from './add-checkpoint.ts'
import { keysOf } from './trusted-logs.ts'
import type { TrustedLogs } from './trusted-logs.ts'

/** A state that was cosigned last. */
export type CosignedHead = Pick<Checkpoint, 'size' | 'root'>

/** A signed state, with the text that was signed. */
export interface SignedHead {
  readonly checkpoint: Checkpoint
  readonly text: string
}

/**
 * `forked`: the key has signed another state of the same size. `rewritten`: the state is larger, and the one that was
 * cosigned is not its beginning (the log was written anew, or split). `rolled-back`: the state is smaller than the one
 * that was cosigned. `forged`: no key of this log has signed it.
 */
export type HeadFault = 'forked' | 'rewritten' | 'rolled-back' | 'forged'

/** Whether the note is the signed state of a log that is known. */
export type ReadHead =
  | { readonly state: 'signed'; readonly head: SignedHead }
  /** No checkpoint. */
  | { readonly state: 'malformed' }
  /** Of a log that no trusted key is named after. */
  | { readonly state: 'unknown-log'; readonly origin: string }
  /** Of a log that is known, without its signature. */
  | { readonly state: 'forged'; readonly origin: string }

export function readHead(note: string, logs: TrustedLogs): ReadHead {
  const parsed = parseNote(note)
  const checkpoint = parsed && parseCheckpoint(parsed.text)
  if (!parsed || !checkpoint || !Number.isSafeInteger(checkpoint.size)) return { state: 'malformed' }
  const { origin } = checkpoint
  const keys = keysOf(logs, origin)
  if (keys.length === 0) return { state: 'unknown-log', origin }
  const isSigned = keys.some((key) => isSignedBy(key, parsed, { sha256, verify: verifyEd25519 }))
  return isSigned ? { state: 'signed', head: { checkpoint, text: parsed.text } } : { state: 'forged', origin }
}

/**
 * What a witness does with a signed state. `old-too-large`: the request contradicts itself. `other-size`: the sender is
 * wrong about what the witness knows, and is told; `fault` says where that is a misdeed of the log.
 */
export type HeadVerdict =
  | { readonly state: 'cosign' }
  | { readonly state: 'old-too-large' }
  | { readonly state: 'other-size'; readonly size: number; readonly fault?: HeadFault | undefined }
  | { readonly state: 'inconsistent'; readonly fault: 'rewritten' }

/** Judges a signed state against the one that was cosigned last, in the order of C2SP tlog-witness. */
export function judgeHead(
  { size, root }: Pick<Checkpoint, 'size' | 'root'>,
  { old, proof }: Pick<AddCheckpoint, 'old' | 'proof'>,
  known: CosignedHead | undefined,
): HeadVerdict {
  if (old > size) return { state: 'old-too-large' }
  const fault = known && faultOf({ size, root }, known)
  const knownSize = known?.size ?? 0
  if (old !== knownSize || fault) return { state: 'other-size', size: knownSize, fault }
  const older = known ?? { size: 0, root: new Uint8Array() }
  return isConsistent(sha256, { older, newer: { size, root }, proof })
    ? { state: 'cosign' }
    : { state: 'inconsistent', fault: 'rewritten' }
}

/** What two signed states of one log say against each other, without a proof. */
function faultOf(head: CosignedHead, known: CosignedHead): HeadFault | undefined {
  if (head.size < known.size) return 'rolled-back'
  return head.size === known.size && !isSame(head.root, known.root) ? 'forked' : undefined
}
