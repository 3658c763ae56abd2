import { fromBase64, toBase64 } from '../../../src/tlog/base64.ts'
import { HASH_BYTES } from '../../../src/tlog/hash.ts'

/** The body of `POST /add-checkpoint` (C2SP tlog-witness). */
export interface AddCheckpoint {
  /** Leaves of the state that the sender believes the witness has cosigned last; 0 for none. */
  readonly old: number
  /** That the old state is the beginning of the new one. */
  readonly proof: readonly Uint8Array[]
  /** The signed checkpoint, verbatim. */
  readonly note: string
}

/** More than any tree needs. */
const MOST_HASHES = 63

export function formatAddCheckpoint({ old, proof, note }: AddCheckpoint): string {
  return [`old ${old}`, ...proof.map(toBase64), '', note].join('\n')
}

/** Reads such a body; undefined where it is none. The note is not looked into. */
export function parseAddCheckpoint(body: string): AddCheckpoint | undefined {
  const end = body.indexOf('\n\n')
  const [head = '', ...lines] = end < 0 ? [] : body.slice(0, end).split('\n')
  const [, old] = /^old (0|[1-9]\d{0,15})$/.exec(head) ?? []
  const proof = lines.map((line) => fromBase64(line))
  const isProof = proof.length <= MOST_HASHES && proof.every((hash) => hash?.length === HASH_BYTES)
  if (old === undefined || !isProof || !Number.isSafeInteger(Number(old))) return undefined
  return { old: Number(old), proof: proof.flatMap((hash) => hash ?? []), note: body.slice(end + 2) }
}
