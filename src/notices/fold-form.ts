import { foldDigits } from './format/notice-label.ts'

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/**
 * What a text says, without its form: in either digits, with or without spaces where no Latin word or number would run
 * into the next, and without invisible characters. `text` is in `th-nfc-1`.
 */
export function foldForm(text: string): string {
  return foldDigits(text)
    .replace(UNSEEN, '')
    .replace(/ (?![0-9A-Za-z])|([^0-9A-Za-z]|^) +/g, '$1')
}

/** Whether a character may stand in one form and not in the other. */
export function isOptional(character: string | undefined): boolean {
  return character !== undefined && / |[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(character)
}
