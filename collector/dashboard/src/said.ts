import { signal } from '@preact/signals'

/** What a screen reader hears next: a form that is done may be gone from the page by then. */
export const said = signal('')

export function say(words: string): void {
  // The same words twice are heard twice.
  said.value = said.value === words ? `${words}\u00A0` : words
}
