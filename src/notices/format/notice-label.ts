import { normalizeThai } from '../../model/thai-text.ts'

/** ๕ → 5: the digits of Thai and of English mean the same. */
export function foldDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e20))
}

/**
 * A label as one compares it, in `th-nfc-1`: `ข้อ ๒` → `ข้อ 2`, `๕.๔.๑` → `5.4.1`, `(ก)` stays. Spaces of all kinds
 * are one plain space, invisible characters are dropped, and so is a bullet in front of a number: `- ๒.๑` → `2.1`.
 */
export function foldLabel(label: string): string {
  return foldDigits(normalizeThai(label.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-–—•·*] ?)+(?=[^-–—•·* ])/, '')
}

/** A label, heading or fragment as a part of an anchor: `ข้อ ๒ (ข)` → `ข้อ-2-ข`, `๕.๔.๑.` → `5.4.1`. */
export function foldAnchor(text: string): string {
  return foldLabel(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}.]+|\.(?!\p{N})/gu, '-')
    .replace(/(\P{N})\./gu, '$1-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.\p{M}]+|-$/gu, '')
}
