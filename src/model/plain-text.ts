/** Control characters, and those that change the direction of what follows: in a list of receipts they would deceive. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu

/** Whether every character of `text` is one that is seen, or joins others. */
export function isPlainText(text: string): boolean {
  return text.search(UNSEEN) < 0
}

/** `text` without control and direction characters. */
export function toPlainText(text: string): string {
  return text.replace(UNSEEN, '')
}
