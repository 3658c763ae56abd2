import { h } from 'preact'
import { parseKey } from '../../../src/tlog/signed-note.ts'
import type { NoteKey } from '../../../src/tlog/signed-note.ts'
import { linesOfKeys } from './address.ts'
import { PORTS } from './ports.ts'
import type { VerifyWords } from './words.ts'

/** The keys of a text and the first line of it that is none. */
export function parseKeys(text: string): { readonly keys: readonly NoteKey[]; readonly wrong: string | undefined } {
  const lines = linesOfKeys(text)
  const wrong = lines.find((line) => !parseKey(PORTS.sha256, line))
  return { keys: lines.flatMap((line) => parseKey(PORTS.sha256, line) ?? []), wrong }
}

export interface KeyFieldProps {
  readonly words: VerifyWords
  readonly text: string
  readonly onText: (text: string) => void
}

/** Where the keys of the log's keeper are pasted. */
export function KeyField({ words, text, onText }: KeyFieldProps) {
  const { keys, wrong } = parseKeys(text)
  const names = [...new Set(keys.map(({ name }) => name))].join(', ')
  return (
    <section class="box" aria-labelledby="verify-key-heading">
      <h2 id="verify-key-heading">{words.key}</h2>
      <p class="small quiet" id="verify-key-hint">
        {words.keyHint}
      </p>
      <label class="verify-label" for="verify-key">
        {words.keyLabel}
      </label>
      <textarea
        id="verify-key"
        rows={3}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-describedby="verify-key-hint verify-key-said"
        aria-invalid={wrong !== undefined}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <output class="verify-said" id="verify-key-said" htmlFor="verify-key">
        {wrong === undefined ? names && words.keyFine(names) : words.keyWrong(cut(wrong))}
      </output>
    </section>
  )
}

function cut(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
