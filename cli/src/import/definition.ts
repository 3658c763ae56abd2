/** A term in quotation marks at the start of a text, and where its meaning begins. */
export interface Definition {
  /** Where the term ends, closing mark included. */
  readonly term: number
  /** The meaning follows on the same line. */
  readonly meaning: boolean
}

const TERM = /^(?:“[^“”]{1,200}”|"[^"]{1,200}"|«[^«»]{1,200}»|‘[^‘’]{1,200}’)/
const MEANING = /^\s*(?:หมายถึง|หมายความ(?:ว่า|ถึง|รวมถึง)|ให้หมายความ|คือ|means?\b|refers? to\b)/i

/** Reads a term to be defined, alone on its line or with its meaning after it. */
export function readTerm(text: string): Definition | undefined {
  const term = TERM.exec(text)?.[0].length
  if (!term) return undefined
  const rest = text.slice(term)
  const meaning = isMeaning(rest)
  return meaning || !rest.trim() ? { term, meaning } : undefined
}

/** Whether a text begins with the verb of a definition. */
export function isMeaning(text: string): boolean {
  return MEANING.test(text)
}
