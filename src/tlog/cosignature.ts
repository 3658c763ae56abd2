import { fromBase64, toBase64 } from './base64.ts'
import { isSame } from './hash.ts'
import type { Sha256 } from './hash.ts'
import type { NoteKey, NoteSignature, SignedNote, VerifyEd25519 } from './signed-note.ts'

/** Ed25519 with a time (C2SP tlog-cosignature); the key of a log has another type. */
const COSIGNATURE = 4
const SIGNATURE_BYTES = 64
const TIME_BYTES = 8

/** The four bytes that stand before a cosignature of this key. */
function cosignerIdOf(sha256: Sha256, { name, publicKey }: NoteKey): Uint8Array {
  return sha256(new Uint8Array([...new TextEncoder().encode(`${name}\n`), COSIGNATURE, ...publicKey])).slice(0, 4)
}

/** The witness's key as other tools take it: `name+0a1b2c3d+Base64`. */
export function formatCosignerKey(sha256: Sha256, key: NoteKey): string {
  const id = [...cosignerIdOf(sha256, key)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${key.name}+${id}+${toBase64(new Uint8Array([COSIGNATURE, ...key.publicKey]))}`
}

/** Reads such a key; undefined where it is none, or where its parts contradict each other. */
export function parseCosignerKey(sha256: Sha256, text: string): NoteKey | undefined {
  const [, name, encoded = ''] = /^([^\s+]+)\+[0-9a-f]{8}\+(.+)$/.exec(text.trim()) ?? []
  const bytes = fromBase64(encoded)
  if (!name || bytes?.length !== 33 || bytes[0] !== COSIGNATURE) return undefined
  const key = { name, publicKey: bytes.slice(1) }
  return formatCosignerKey(sha256, key) === text.trim() ? key : undefined
}

/** What a witness signs of a note's text, at a time in seconds since 1970. */
export function cosignedText(text: string, time: number): string {
  return `cosignature/v1\ntime ${time}\n${text}`
}

/** The signature line of a witness; `signature` is that of `cosignedText`. */
export function cosignatureOf(
  sha256: Sha256,
  key: NoteKey,
  { time, signature }: { readonly time: number; readonly signature: Uint8Array },
): NoteSignature {
  const bytes = new Uint8Array(TIME_BYTES + signature.length)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time))
  bytes.set(signature, TIME_BYTES)
  return { name: key.name, keyId: cosignerIdOf(sha256, key), signature: bytes }
}

/**
 * When this witness has cosigned the note, in seconds since 1970; the last time where there are several. Undefined where
 * it has not. A cosignature under its name that does not hold makes the note void.
 */
export function cosignedAt(
  key: NoteKey,
  note: SignedNote,
  { sha256, verify }: { readonly sha256: Sha256; readonly verify: VerifyEd25519 },
): number | undefined {
  const id = cosignerIdOf(sha256, key)
  const own = note.signatures.filter(({ name, keyId }) => name === key.name && isSame(keyId, id))
  const times = own.map(({ signature }) => {
    if (signature.length !== TIME_BYTES + SIGNATURE_BYTES) return undefined
    const time = Number(new DataView(signature.buffer, signature.byteOffset).getBigUint64(0))
    const bytes = new TextEncoder().encode(cosignedText(note.text, time))
    return verify(key.publicKey, bytes, signature.subarray(TIME_BYTES)) ? time : undefined
  })
  const good = times.flatMap((time) => time ?? [])
  return good.length > 0 && good.length === own.length ? Math.max(...good) : undefined
}
