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
  for (const [code, magic] of MAGIC) {
    if (!magic.every((byte, at) => bytes[at] === byte)) continue
    return refuse(code === 'old-word' && isEncrypted(bytes) ? 'encrypted' : code)
  }
  const wide = wideEncoding(bytes)
  if (wide) return decodeAs(wide, bytes) ?? refuse('encoding')
  if (looksBinary(bytes)) return refuse('binary')
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8) return refusalOf(utf8.text) ?? utf8
  return (looksThai(bytes) && decodeAs('windows-874', bytes)) || refuse('encoding')
}

/** What text can be that is no text of a notice: another program's form of a document, letters that were converted wrongly. */
function refusalOf(text: string): Refusal | undefined {
  const start = text.slice(0, 2000)
  if (/^\s*(?:from:|mime-version:)/i.test(start) && /^content-type:\s*multipart\/related/im.test(start))
    return refuse('web-archive')
  if (/^\s*<\?xml|^\s*<(?:\w+:)?(?:wordDocument|package|document)\b/.test(start) && FLAT.test(start))
    return refuse('flat-xml')
  return isMojibake(text) ? refuse('mojibake') : undefined
}

const FLAT = /mso-application|<(?:w:wordDocument|pkg:package|office:document)\b/
/** A password makes of a Word file a container with this stream, its name in UTF-16. */
const ENCRYPTED = 'EncryptedPackage'.split('').flatMap((letter) => [letter.charCodeAt(0), 0])

function isEncrypted(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, 2_000_000)
  for (let at = looked.indexOf(0x45); at >= 0; at = looked.indexOf(0x45, at + 1))
    if (ENCRYPTED.every((byte, nth) => looked[at + nth] === byte)) return true
  return false
}

/** Thai letters as two or three others each: UTF-8 read as Latin or as Windows-874, Windows-874 read as Latin. */
function isMojibake(text: string): boolean {
  const looked = text.slice(0, 20_000)
  const count = (pattern: RegExp) => looked.match(pattern)?.length ?? 0
  const thai = count(/[\u0E01-\u0E5B]/g)
  const latin = count(/[\u00A1-\u00FF]/g)
  const utf8 = count(/à[¸¹]/g)
  if (utf8 >= 3 && utf8 * 3 > thai) return true
  const doubled = count(/เ[ธน][\u0080-\u00A0\u0E01-\u0E5B\u2013-\u203A\u20AC…]/g)
  if (doubled >= 8 && doubled * 3 > thai * 0.7) return true
  const words = count(/[A-Za-z]/g)
  return thai === 0 && latin >= 20 && latin > words && count(/[¡-Úß-û]{4,}/g) >= 3
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
