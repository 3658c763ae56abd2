import type { Language, Say } from '../../../cli/src/words/say.ts'
import { sayIn } from '../../../cli/src/words/say.ts'
import { formatDate } from '../../../src/i18n/format-date.ts'
import { english } from './words-en.ts'
import type { TryWords } from './words-en.ts'
import { thai } from './words-th.ts'

/** All that the page says, in its language. */
export interface Texts {
  readonly language: Language
  readonly words: TryWords
  /** What the command line says of the same things. */
  readonly say: Say
  /** A day such as `2026-06-01`, as people write it. */
  day(of: string): string
}

export function textsIn(language: Language): Texts {
  return {
    language,
    words: language === 'th' ? thai : english,
    say: sayIn(language),
    day: (of) => formatDate(Date.parse(of), { locale: language, digits: 'latin', calendar: 'buddhist' }),
  }
}
