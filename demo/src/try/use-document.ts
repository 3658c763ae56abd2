import { useRef, useState } from 'preact/hooks'
import { dayAt } from '../../../src/notices/format/notice-day.ts'
import type { Reader } from './create-reader.ts'
import { levelsOf, turnHeading } from './headings.ts'
import type { HeadingChoices, HeadingLine } from './headings.ts'
import type { Given, Outcome, Reading } from './reading.ts'
import type { Texts } from './texts.ts'

/** A document that has been read; read once more where its owner says what is a heading. */
export interface ReadPhase {
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

export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly why: string }
  | ReadPhase

export interface OpenDocument {
  readonly phase: Phase
  /** Reads a file, in place of the one before. */
  take(given: Given): void
  stop(): void
  /** Makes a line a heading, or plain text. */
  turnLine(from: ReadPhase, line: HeadingLine): void
  /** Takes the last change back. */
  undo(from: ReadPhase): void
}

/** The document on the page, and what becomes of it; the last that is asked for counts. */
export function useDocument(reader: Reader, { language, words }: Texts, seconds: number): OpenDocument {
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' })
  const turn = useRef(0)

  function take(given: Given): void {
    const own = ++turn.current
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

  return {
    phase,
    take,
    stop,
    turnLine,
    undo: (from) => readAgain(from, from.choices.slice(0, -1), words.undone),
  }
}
