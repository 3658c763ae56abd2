import { foldDigits } from '../../../src/notices/format/notice-label.ts'
import { toCanonical } from '../../../src/notices/to-canonical.ts'

/**
 * A text as phrases are looked for in it: `th-nfc-1`, Arabic digits, small letters, and no space between two Thai
 * letters. Thai has no spaces between words and no inflection, so a phrase is a plain string; what varies is the spaces
 * that a typist or a line break leaves inside it.
 */
export function fold(text: string): string {
  return foldDigits(toCanonical(text))
    .toLowerCase()
    .replace(/(?<=[\u0E01-\u0E4E]) (?=[\u0E01-\u0E4E])/g, '')
}
