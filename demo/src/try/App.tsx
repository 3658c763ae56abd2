import { Fragment, h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { dayAt } from '../../../src/notices/format/notice-day.ts'
import type { Reader } from './create-reader.ts'
import { Dropper } from './Dropper.tsx'
import type { Given, Outcome, Reading } from './reading.ts'
import { levelsOf, turnHeading } from './headings.ts'
import type { HeadingChoices, HeadingLine } from './headings.ts'
import { countBlocks } from './outline-rows.ts'
import { Result } from './Result.tsx'
import { severities } from './severities.ts'
import { takeFiles } from './take-files.ts'
import type { Texts } from './texts.ts'

export interface AppProps {
  readonly reader: Reader
  readonly texts: Texts
  /** The limit of the reader, in seconds. */
  readonly seconds: number
}

/** A document that has been read; read once more where its owner says what is a heading. */
interface ReadPhase {
  readonly kind: 'read'
  readonly name: string
  readonly given: Given
  readonly reading: Reading
  readonly turn: number
  /** The owner's word on headings, after each change; the last one holds. */
  readonly choices: readonly HeadingChoices[]
  readonly isBusy: boolean
  /** What the last change came to. */
  readonly said: string
}

type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly why: string }
  | ReadPhase

/** The page: a place to drop a file, and below it what has become of it. */
export function App({ reader, texts, seconds }: AppProps) {
  const { language, words } = texts
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' })
  const [isOver, setOver] = useState(false)
  const [aside, setAside] = useState('')
  const turn = useRef(0)
  const failure = useRef<HTMLHeadingElement>(null)

  function take(given: Given, note = ''): void {
    const own = ++turn.current
    setAside(note)
    setPhase({ kind: 'reading', name: given.name })
    void reader.read(given, dayAt(Date.now())).then((outcome) => {
      if (own !== turn.current || !outcome) return
      setPhase(
        outcome.kind === 'read'
          ? {
              kind: 'read',
              name: given.name,
              given,
              reading: outcome.reading,
              turn: own,
              choices: [],
              isBusy: false,
              said: '',
            }
          : { kind: 'failed', name: given.name, why: whyOf(outcome) },
      )
    })
  }

  /** The same document with another word of its owner on headings. */
  function readAgain(from: ReadPhase, choices: readonly HeadingChoices[], said: string): void {
    const own = ++turn.current
    setPhase({ ...from, isBusy: true })
    void reader.read(from.given, dayAt(Date.now()), levelsOf(choices.at(-1) ?? new Map())).then((outcome) => {
      if (own !== turn.current || !outcome) return
      setPhase(
        outcome.kind === 'read'
          ? { ...from, reading: outcome.reading, choices, said }
          : { ...from, said: `${words.notTurned} ${whyOf(outcome)}` },
      )
    })
  }

  function turnLine(from: ReadPhase, line: HeadingLine): void {
    const { choices, reading } = from
    const next = turnHeading(line, reading.report.headings, choices.at(-1) ?? new Map())
    readAgain(from, [...choices, next], words.turned(line.text, !line.isHeading))
  }

  function whyOf(outcome: Exclude<Outcome, { kind: 'read' }>): string {
    if (outcome.kind === 'refused') return outcome.refusal.message[language]
    return outcome.kind === 'limit' ? words.limit(seconds) : words[outcome.kind]
  }

  function stop(): void {
    turn.current++
    reader.stop()
    setPhase({ kind: 'idle' })
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
          <button type="button" class="button plain" onClick={stop}>
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
          turn={(line) => turnLine(phase, line)}
          undo={() => readAgain(phase, phase.choices.slice(0, -1), words.undone)}
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
