import { h } from 'preact'
import type { Phrase } from '../../i18n/phrase.ts'

/** Words, with their own `lang` where it differs from the text around them. */
export function Said({ of }: { readonly of: Phrase }) {
  return typeof of === 'string' ? <span>{of}</span> : <span lang={of.lang}>{of.text}</span>
}
