/*
 * Built files are pure ASCII, where a Thai letter is six bytes (`\u0e01`). Packed it is one: between two tildes stand
 * Thai letters, each moved down to a printable ASCII character. The build packs the words, the page unpacks them.
 */

/** From a packed character to its letter. None is a quotation mark, and only ฺ is a backslash. */
const SHIFT = 0xe00 - 0x23
const MARK = '~'

/** Packs the Thai in `text`. @throws where the text has a tilde, which would read as Thai. */
export function packThai(text: string): string {
  if (text.includes(MARK)) throw new Error(`Words may not have a tilde: ${text}`)
  return text.replace(/[\u0e01-\u0e5a]+/g, (run) => MARK + moved(run, -SHIFT) + MARK)
}

/** Words as `packThai` has packed them, as they were. */
export function unpackThai(words: { readonly [key: string]: string }): { readonly [key: string]: string } {
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, text.replace(/~(.+?)~/g, (_, run: string) => moved(run, SHIFT))]),
  )
}

function moved(run: string, by: number): string {
  return run.replace(/./g, (letter) => String.fromCharCode(letter.charCodeAt(0) + by))
}
