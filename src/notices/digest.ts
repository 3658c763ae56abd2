import { canonicalJson } from '../model/jcs.ts'
import type { NoticeDraft } from './format/notice.ts'
import { sha256 } from '../model/sha256.ts'
import { toCanonical } from './to-canonical.ts'

/**
 * What is hashed: the whole document as canonical JSON (RFC 8785) with every text in `th-nfc-1`, so that what looks the
 * same has the same hash, and a changed label, link or date has another. Addresses are left as they are.
 */
export function digestSource(notice: NoticeDraft): string {
  return canonicalJson(withCanonicalTexts('', notice))
}

function withCanonicalTexts(key: string, value: unknown): unknown {
  if (typeof value === 'string') return key === 'href' ? value : toCanonical(value)
  if (Array.isArray(value)) return value.map((part) => withCanonicalTexts('', part))
  if (typeof value !== 'object' || !value) return value
  const given = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(given.map(([name, part]) => [name, withCanonicalTexts(name, part)]))
}

/**
 * SHA-256 of a checked document in 64 lower-case hex digits: the one that the manifest and the receipt carry. The same
 * in Node and in a browser; without `crypto.subtle`, which pages on plain http do not have, only slower.
 */
export async function digestNotice(notice: NoticeDraft): Promise<string> {
  const source = digestSource(notice)
  const { crypto } = globalThis as { readonly crypto?: { readonly subtle?: SubtleCrypto } }
  const subtle = crypto?.subtle
  if (!subtle) return sha256(source)
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(source))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
