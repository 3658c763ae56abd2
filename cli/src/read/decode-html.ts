import { decodeText } from '../import/decode-text.ts'
import type { Refusal } from '../import/refusal.ts'

const META = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i
const THAI = /^(?:tis-?620|windows-874|cp-?874|iso-8859-11|x-cp874|ms874|dos-874)$/i
const LOOKED = 4096

/**
 * Bytes of a page → its text. What looks like UTF-8 or like Thai of before Unicode is that, whatever the page says: old
 * Thai pages often call themselves Latin. Else what the page says of itself.
 */
export function decodeHtml(bytes: Uint8Array): { readonly text: string } | Refusal {
  const decoded = decodeText(bytes)
  if ('text' in decoded || decoded.code !== 'encoding') return decoded
  const label = META.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED)))?.[1]
  if (!label) return decoded
  try {
    return { text: new TextDecoder(THAI.test(label) ? 'windows-874' : label, { fatal: true }).decode(bytes) }
  } catch {
    return decoded
  }
}
