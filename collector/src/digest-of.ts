import { hash } from 'node:crypto'

/** SHA-256 of a text in UTF-8, in 64 lower-case hex digits. */
export function digestOf(text: string): string {
  return hash('sha256', text)
}
