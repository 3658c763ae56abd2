import { Fragment, h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Reader } from './create-reader.ts'
import { Dropper } from './Dropper.tsx'
import type { Given } from './reading.ts'
import { countBlocks } from './outline-rows.ts'
import { Result } from './Result.tsx'
import { severities } from './severities.ts'
import { takeFiles } from './take-files.ts'
import type { Texts } from './texts.ts'
import { useDocument } from './use-document.ts'
import type { Phase } from './use-document.ts'

export interface AppProps {
  readonly reader: Reader
  readonly texts: Texts
  /** The limit of the reader, in seconds. */
  readonly seconds: number
}

/** The page: a place to drop a file, and below it what has become of it. */
export function App({ reader, texts, seconds }: AppProps) {
  const { words } = texts
  const open = useDocument(reader, texts, seconds)
  const { phase } = open
  const [isOver, setOver] = useState(false)
  const [aside, setAside] = useState('')
  const failure = useRef<HTMLHeadingElement>(null)

  function take(given: Given, note = ''): void {
    setAside(note)
    open.take(given)
  }

  useEffect(
    () =>
      takeFiles({
        over: setOver,
        taken(files) {
          const [first, second] = files
          if (first) take({ name: first.name, content: first }, second && words.one)
          else setAside(words.noFile)
        },
        pasted: (text) => take({ name: words.pastedName, content: new Blob([text]) }),
      }),
    [],
  )
  useEffect(() => failure.current?.focus(), [phase])

  return (
    <Fragment>
      {isOver && <p class="try-over">{words.release}</p>}
      <output class="try-unseen">{saidOf(phase, texts)}</output>
      <Dropper texts={texts} small={phase.kind === 'read'} take={take} />
      {/* With a result it stands in the result, which begins the screen. */}
      <div role="alert">{aside && phase.kind !== 'read' && <p class="try-aside">{aside}</p>}</div>
      {phase.kind === 'reading' && (
        <p class="box try-reading">
          <span>{words.reading(phase.name)}</span>
          <button type="button" class="button plain" onClick={open.stop}>
            {words.stop}
          </button>
        </p>
      )}
      {phase.kind === 'failed' && (
        <section class="box try-failed" aria-labelledby="try-failed">
          <h2 id="try-failed" tabIndex={-1} ref={failure}>
            {words.refusedTitle(phase.name)}
          </h2>
          <p>{phase.why}</p>
        </section>
      )}
      {phase.kind === 'read' && (
        <Result
          key={phase.turn}
          name={phase.name}
          note={aside}
          reading={phase.reading}
          choices={phase.choices.at(-1) ?? new Map()}
          isBusy={phase.isBusy}
          texts={texts}
          turn={(line) => open.turnLine(phase, line)}
          undo={() => open.undo(phase)}
        />
      )}
    </Fragment>
  )
}

/** For those who cannot see what has changed. */
function saidOf(phase: Phase, { words }: Texts): string {
  if (phase.kind === 'idle') return ''
  if (phase.kind === 'reading') return words.reading(phase.name)
  if (phase.kind === 'failed') return `${words.refusedTitle(phase.name)} ${phase.why}`
  if (phase.isBusy) return words.reading(phase.name)
  const { draft, findings } = phase.reading
  const { error, warning, note } = severities(findings)
  const verdict = words.verdict(error.length, warning.length, note.length)
  return [phase.said, `${words.counts.section(countBlocks(draft).section)}, ${verdict}`].filter(Boolean).join('. ')
}
