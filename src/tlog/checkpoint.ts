import { fromBase64, toBase64 } from './base64.ts'
import { HASH_BYTES } from './hash.ts'

/** The state of a log at one moment (C2SP tlog-checkpoint), which its key signs. */
export interface Checkpoint {
  /** Names the log: an address without its scheme. */
  readonly origin: string
  /** Leaves in the log. */
  readonly size: number
  readonly root: Uint8Array
}

/** The text that is signed: three lines. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** Reads the text of a checkpoint; lines after the third are allowed and passed over. Undefined where it is none. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [origin, size = '', hash = '', ...rest] = text.split('\n')
  const root = fromBase64(hash)
  const isWhole = rest.length > 0 && rest.every((line, at) => (line === '') === (at === rest.length - 1))
  if (!origin || !/^(0|[1-9]\d{0,15})$/.test(size) || root?.length !== HASH_BYTES || !isWhole) return undefined
  return { origin, size: Number(size), root }
}
