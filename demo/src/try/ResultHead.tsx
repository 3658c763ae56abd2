import { h } from 'preact'
import type { RefObject } from 'preact'
import { countBlocks } from './outline-rows.ts'
import type { Reading } from './reading.ts'
import { SEVERITIES, severities } from './severities.ts'
import type { Texts } from './texts.ts'

export interface ResultHeadProps {
  /** Of the file. */
  readonly name: string
  /** What else is to be said of it. */
  readonly note: string
  readonly reading: Reading
  readonly texts: Texts
  readonly title: RefObject<HTMLHeadingElement>
}

/** Title of the notice, the verdict in three numbers, and what it is made of. */
export function ResultHead({
  name,
  note,
  reading: { draft, findings },
  texts: { words, say },
  title,
}: ResultHeadProps) {
  const grouped = severities(findings)
  const counts = countBlocks(draft)
  return (
    <header class="try-head">
      {note && <p class="try-aside">{note}</p>}
      <p class="quiet small try-name">{name}</p>
      <h2 id="try-title" tabIndex={-1} ref={title} lang={draft.language}>
        {draft.title}
      </h2>
      <ul class="try-verdict">
        {!findings.length && <li class="try-count try-good">{say('check.none')}</li>}
        {findings.length > 0 &&
          SEVERITIES.map((severity) => {
            const { length } = grouped[severity]
            return (
              <li key={severity} class={`try-count ${length ? `try-${severity}` : ''}`}>
                <b>{length}</b> {words.short[severity]}
              </li>
            )
          })}
      </ul>
      <p class="try-counts quiet small">
        {(['section', 'table', 'definition', 'contact'] as const).map((kind) => (
          <span key={kind}>{words.counts[kind](counts[kind])}</span>
        ))}
      </p>
    </header>
  )
}
