import { refuse } from './refusal.ts'
import type { Refusal, RefusalCode } from './refusal.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-874'

/** The text of a file and the encoding it was in; a byte order mark is not part of the text. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/** First bytes of files that people mistake for text. */
const MAGIC: readonly (readonly [RefusalCode, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['old-word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

/** Bytes of a plain text file → its text. Thai of before Unicode (TIS-620, Windows-874) is recognised and converted. */
export function decodeText(bytes: Uint8Array): Decoded | Refusal {
  if (!bytes.length) return refuse('empty')
  for (const [code, magic] of MAGIC) if (magic.every((byte, at) => bytes[at] === byte)) return refuse(code)
  const wide = wideEncoding(bytes)
  if (wide) return decodeAs(wide, bytes) ?? refuse('encoding')
  if (looksBinary(bytes)) return refuse('binary')
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8) return utf8
  return (looksThai(bytes) && decodeAs('windows-874', bytes)) || refuse('encoding')
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    return undefined
  }
}

/** UTF-16 by its mark, or by zero (Latin, space) and 0x0E (Thai) bytes that stand on one side of the pairs only. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const looked = Math.min(bytes.length & ~1, 4096)
  const high = [0, 0]
  for (let at = 0; at < looked; at++) if (bytes[at] === 0 || bytes[at] === 0x0e) high[at & 1]!++
  const pairs = looked / 2
  if (pairs < 2) return undefined
  if (high[1]! > pairs * 0.9 && high[0]! < pairs * 0.1) return 'utf-16le'
  if (high[0]! > pairs * 0.9 && high[1]! < pairs * 0.1) return 'utf-16be'
  return undefined
}

/** A zero byte, or more control characters than a slip leaves behind. */
function looksBinary(bytes: Uint8Array): boolean {
  let odd = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 32 && (byte < 9 || byte > 13)) odd++
  }
  return odd > 8 && odd > bytes.length / 100
}

/** Nearly all bytes above ASCII are Thai letters or what Windows-874 has besides, and consonants are the most of them. */
function looksThai(bytes: Uint8Array): boolean {
  let high = 0
  let thai = 0
  let consonants = 0
  for (const byte of bytes) {
    if (byte < 0x80) continue
    high++
    const letter = (byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb)
    if (letter || byte === 0x80 || byte === 0x85 || (byte >= 0x91 && byte <= 0x97) || byte === 0xa0) thai++
    if (byte >= 0xa1 && byte <= 0xce) consonants++
  }
  return thai > high * 0.98 && consonants > high * 0.4
}
