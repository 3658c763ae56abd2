import { createHash } from 'node:crypto'

/** Name of the list of hashes, as others have it. */
export const SUMS = 'SHA256SUMS'

/** SHA-256 in 64 lower-case hex digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The list of hashes of these files in the order of their names, as `sha256sum` writes it. */
export function sumsOf(files: ReadonlyMap<string, Uint8Array>): string {
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return sorted.map(([name, bytes]) => `${sha256Of(bytes)}  ${name}\n`).join('')
}
