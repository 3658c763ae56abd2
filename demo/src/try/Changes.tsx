import { h } from 'preact'
import type { ImportReport } from '../../../cli/src/import/import-notice.ts'
import { nameSigns } from '../../../cli/src/words/name-signs.ts'
import { cutText } from './cut-text.ts'
import { Fewer } from './Fewer.tsx'
import { groupChanges } from './group-changes.ts'
import type { Change } from './group-changes.ts'
import type { Texts } from './texts.ts'
import type { TryWords } from './words-en.ts'

export interface ChangesProps {
  readonly report: ImportReport
  readonly unit: string
  readonly language: string
  readonly texts: Texts
}

const SHOWN = 4

/** Whether all letters are there, and what was repaired, is doubtful, or was left out. */
export function Changes({ report, unit, language, texts: { words, say } }: ChangesProps) {
  const { repairs, suggestions, around, fidelity, encoding } = report
  return (
    <section id="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{words.changes}</h2>
      {fidelity.exact ? (
        <p class="try-exact">
          {say(report.left ? 'import.mostly' : 'import.exact', { count: fidelity.source, left: report.left })}
        </p>
      ) : (
        <p class="try-inexact">
          <b>{say('import.inexact', { line: fidelity.parts?.line ?? 0 })}</b>
        </p>
      )}
      {encoding && encoding !== 'utf-8' && <p>{say('import.encoding', { encoding: ENCODINGS[encoding] })}</p>}
      {!repairs.length && !suggestions.length && !around.length && <p>{words.untouched}</p>}
      <Group title={words.suggested} isDone={false} changes={suggestions} {...{ unit, language, words }} />
      <Group title={words.repaired} isDone={true} changes={repairs} {...{ unit, language, words }} />
      {around.length > 0 && (
        <details>
          <summary>
            {words.around} ({around.length})
          </summary>
          <Fewer
            class="try-changes"
            most={10}
            words={words}
            items={around.map(({ line, text }) => (
              <li key={line}>
                <span class="quiet small">
                  {unit} {line}
                </span>{' '}
                <q lang={language}>{short(text)}</q>
              </li>
            ))}
          />
        </details>
      )}
    </section>
  )
}

const ENCODINGS = {
  'windows-874': 'TIS-620 (Windows-874)',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'utf-8': 'UTF-8',
}

interface GroupProps {
  readonly title: string
  /** It was changed; else it is only told. */
  readonly isDone: boolean
  readonly changes: readonly Change<keyof TryWords['changeClasses']>[]
  readonly unit: string
  readonly language: string
  readonly words: TryWords
}

function Group({ title, isDone, changes, unit, language, words }: GroupProps) {
  if (!changes.length) return null
  return (
    <details open>
      <summary>
        {title} ({changes.length})
      </summary>
      {groupChanges(changes).map(([name, own]) => (
        <div key={name} data-class={name}>
          <h3 class="try-kind">
            {words.changeClasses[name]} ({own.length})
          </h3>
          <Fewer
            class="try-changes"
            most={SHOWN}
            words={words}
            items={own.map(({ line, before, after, times }, at) => (
              <li key={at}>
                <span class="quiet small">
                  {unit} {line}
                </span>{' '}
                {before &&
                  (isDone ? <del lang={language}>{short(before)}</del> : <b lang={language}>{short(before)}</b>)}
                {after && <span class="quiet small"> {isDone ? words.becomes : words.maybe} </span>}
                {after && (isDone ? <ins lang={language}>{short(after)}</ins> : <b lang={language}>{short(after)}</b>)}
                {times && <span class="quiet small"> ×{times}</span>}
              </li>
            ))}
          />
        </div>
      ))}
    </details>
  )
}

/** What is long is cut, what cannot be seen is named, and a mark gets something to stand on. */
function short(text: string): string {
  return cutText(nameSigns(text.replace(/\n+/g, '↵').replace(/^[\p{M}ำ]/u, '◌$&')), 70)
}
