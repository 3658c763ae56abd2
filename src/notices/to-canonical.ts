import type { NoticeWords } from './format/notice-schema.ts'
import { normalizeThai } from '../model/thai-text.ts'

/** `th-nfc-1`: NFC with sara am composed, tones after vowels, and each run of white space one plain space. */
export function toCanonical(text: string): string {
  return normalizeThai(text.replace(/\s+/g, ' '))
}

/** The words without their links and stresses, in `th-nfc-1`. */
export function textOf(words: NoticeWords): string {
  return toCanonical(words.map((run) => (typeof run === 'string' ? run : run.text)).join('')).trim()
}
