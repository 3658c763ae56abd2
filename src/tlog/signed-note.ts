import { fromBase64, toBase64 } from './base64.ts'
import { isSame } from './hash.ts'
import type { Sha256 } from './hash.ts'

/** A text and who has signed it (C2SP signed-note). */
export interface SignedNote {
  /** Ends with a newline. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

export interface NoteSignature {
  readonly name: string
  /** Four bytes that name the key and its algorithm; two keys may share them. */
  readonly keyId: Uint8Array
  readonly signature: Uint8Array
}

/** A public key under a name: Ed25519, 32 bytes (RFC 8032). */
export interface NoteKey {
  readonly name: string
  readonly publicKey: Uint8Array
}

/** Whether an Ed25519 signature of these bytes is that key's. */
export type VerifyEd25519 = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean

const ED25519 = 1
/** C2SP asks for at least 16. */
const MOST_SIGNATURES = 32

/** The four bytes that stand before a signature of this key. */
export function keyIdOf(sha256: Sha256, { name, publicKey }: NoteKey): Uint8Array {
  const head = new TextEncoder().encode(`${name}\n`)
  const bytes = new Uint8Array([...head, ED25519, ...publicKey])
  return sha256(bytes).slice(0, 4)
}

/** The key as other tools take it: `name+0a1b2c3d+Base64`. */
export function formatKey(sha256: Sha256, key: NoteKey): string {
  const id = [...keyIdOf(sha256, key)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${key.name}+${id}+${toBase64(new Uint8Array([ED25519, ...key.publicKey]))}`
}

/** Reads such a key; undefined where it is none, or where its parts contradict each other. */
export function parseKey(sha256: Sha256, text: string): NoteKey | undefined {
  const [, name, , encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text.trim()) ?? []
  const bytes = fromBase64(encoded)
  if (!name || bytes?.length !== 33 || bytes[0] !== ED25519) return undefined
  const key = { name, publicKey: bytes.slice(1) }
  return formatKey(sha256, key) === text.trim() ? key : undefined
}

/** The note as it is kept and sent. */
export function formatNote({ text, signatures }: SignedNote): string {
  return `${text}\n${signatures.map(formatSignature).join('')}`
}

/** The line of a signature, with its newline. */
export function formatSignature({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${toBase64(new Uint8Array([...keyId, ...signature]))}\n`
}

/** Reads a note; nothing of it is trusted before `isSignedBy` says so. Undefined where it is none. */
export function parseNote(note: string): SignedNote | undefined {
  const end = note.lastIndexOf('\n\n')
  // eslint-disable-next-line no-control-regex -- the format forbids them
  if (end < 0 || !note.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(note)) return undefined
  const lines = note.slice(end + 2, -1).split('\n')
  if (lines.length > MOST_SIGNATURES) return undefined
  const signatures = lines.map((line) => {
    const [, name, encoded = ''] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? []
    const bytes = fromBase64(encoded)
    return name && bytes && bytes.length > 4 ? { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) } : undefined
  })
  if (signatures.some((one) => !one)) return undefined
  return { text: note.slice(0, end + 1), signatures: signatures.flatMap((one) => one ?? []) }
}

/** Whether this key has signed the note. A signature under its name that does not hold makes the note void. */
export function isSignedBy(
  key: NoteKey,
  note: SignedNote,
  { sha256, verify }: { readonly sha256: Sha256; readonly verify: VerifyEd25519 },
): boolean {
  const id = keyIdOf(sha256, key)
  const own = note.signatures.filter(({ name, keyId }) => name === key.name && isSame(keyId, id))
  const bytes = new TextEncoder().encode(note.text)
  return own.length > 0 && own.every(({ signature }) => verify(key.publicKey, bytes, signature))
}
