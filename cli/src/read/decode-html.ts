import { decodeText } from '../import/decode-text.ts'
import { refuse } from '../import/refusal.ts'
import type { Refusal } from '../import/refusal.ts'

const META = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i
const THAI = /^(?:tis-?620|windows-874|cp-?874|iso-8859-11|x-cp874|ms874|dos-874)$/i
const LOOKED = 4096

/**
 * Bytes of a page → its text. UTF-8 is taken at its word (no other text looks like it by chance), then what the page
 * says of itself, then Thai of before Unicode by its looks.
 */
export function decodeHtml(bytes: Uint8Array): { readonly text: string } | Refusal {
  const decoded = decodeText(bytes)
  if ('text' in decoded && decoded.encoding !== 'windows-874') return decoded
  if ('code' in decoded && decoded.code !== 'encoding') return decoded
  const label = META.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED)))?.[1]
  // A page that calls itself UTF-8 or UTF-16 and is not is read by its looks.
  if (!label || /^(?:utf|unicode)/i.test(label)) return decoded
  try {
    return { text: new TextDecoder(THAI.test(label) ? 'windows-874' : label, { fatal: true }).decode(bytes) }
  } catch {
    return 'text' in decoded ? decoded : refuse('encoding')
  }
}
