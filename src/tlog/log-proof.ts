import { fromBase64, toBase64 } from './base64.ts'
import { HASH_BYTES } from './hash.ts'

/** That an entry is in a log, as one text that is checked without a network (C2SP tlog-proof). */
export interface LogProof {
  /** What a checker needs besides to make the entry; nobody has signed it. */
  readonly extra?: Uint8Array | undefined
  readonly index: number
  readonly hashes: readonly Uint8Array[]
  /** The signed checkpoint, verbatim. */
  readonly checkpoint: string
}

const HEAD = 'c2sp.org/tlog-proof@v1'

/** `encode` writes standard Base64 with padding, where there is a faster one. */
export function formatProof(
  { extra, index, hashes, checkpoint }: LogProof,
  encode: (bytes: Uint8Array) => string = toBase64,
): string {
  const lines = [HEAD, ...(extra ? [`extra ${encode(extra)}`] : []), `index ${index}`]
  for (const hash of hashes) lines.push(encode(hash))
  return `${lines.join('\n')}\n\n${checkpoint}`
}

/** Reads such a text; undefined where it is none. */
export function parseProof(text: string): LogProof | undefined {
  const end = text.indexOf('\n\n')
  const [head, ...lines] = end < 0 ? [] : text.slice(0, end).split('\n')
  if (head !== HEAD) return undefined
  const hasExtra = lines[0]?.startsWith('extra ')
  const extra = hasExtra ? fromBase64(lines.shift()!.slice('extra '.length)) : undefined
  const [, index] = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '') ?? []
  const hashes = lines.map((line) => fromBase64(line))
  if (index === undefined || (hasExtra && !extra) || hashes.some((hash) => hash?.length !== HASH_BYTES))
    return undefined
  return { extra, index: Number(index), hashes: hashes.flatMap((hash) => hash ?? []), checkpoint: text.slice(end + 2) }
}
