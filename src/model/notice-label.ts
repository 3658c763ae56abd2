import { normalizeThai } from './thai-text.ts'

/** ๕ → 5: the digits of Thai and of English mean the same. */
export function foldDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0e20))
}

/** Spaces of all kinds as one plain space, none at the ends; invisible characters out; `th-nfc-1`. */
export function foldSpaces(text: string): string {
  return normalizeThai(text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''))
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
}

/**
 * A label as one compares it: `ข้อ ๒` → `ข้อ 2`, `๕.๔.๑` → `5.4.1`, `(ก)` stays. A bullet in front of a number is
 * dropped: `- ๒.๑` → `2.1`. Idempotent.
 */
export function foldLabel(label: string): string {
  const folded = foldDigits(foldSpaces(label))
  return folded.replace(/^[-–—•·*]+ ?(?=\S)/, '')
}
