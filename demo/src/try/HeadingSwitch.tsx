import { Fragment, h } from 'preact'
import type { HeadingLine } from './headings.ts'
import type { TryWords } from './words-en.ts'

export interface HeadingSwitchProps {
  readonly of: HeadingLine
  readonly words: TryWords
  /** The document is being read again. */
  readonly isBusy: boolean
  readonly turn: (line: HeadingLine) => void
}

/** How the importer knew, and a button that makes it a heading or plain text. */
export function HeadingSwitch({ of, words, isBusy, turn }: HeadingSwitchProps) {
  const signs = of.signs.map((sign) => words.signs[sign]).join(', ')
  const known = of.signs.includes('owner')
    ? words.byYou[of.isHeading ? 'heading' : 'text']
    : of.isHeading
      ? words[of.sure ? 'sure' : 'unsure'](signs)
      : words.possible(signs || words.shortLine)
  return (
    <Fragment>
      <span class={`small try-known ${of.isHeading && !of.sure ? 'try-doubt' : 'quiet'}`}>{known}</span>
      <button
        type="button"
        class="button plain try-switch"
        data-line={of.line}
        aria-disabled={isBusy}
        onClick={() => !isBusy && turn(of)}
      >
        {words[of.isHeading ? 'toText' : 'toHeading']}
        <span class="try-unseen">: {of.text}</span>
      </button>
    </Fragment>
  )
}
