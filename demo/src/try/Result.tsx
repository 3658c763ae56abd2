import { h } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Changes } from './Changes.tsx'
import { Findings } from './Findings.tsx'
import { headingLines } from './headings.ts'
import type { HeadingChoices, HeadingLine } from './headings.ts'
import { NextSteps } from './NextSteps.tsx'
import { Outline } from './Outline.tsx'
import { outlineRows } from './outline-rows.ts'
import { Preview } from './Preview.tsx'
import type { Jump } from './Preview.tsx'
import type { Reading } from './reading.ts'
import { ResultHead } from './ResultHead.tsx'
import type { Texts } from './texts.ts'
import { useStay } from './use-stay.ts'

export interface ResultProps {
  /** Of the file. */
  readonly name: string
  /** What else is to be said of it. */
  readonly note: string
  readonly reading: Reading
  /** The owner's word on headings. */
  readonly choices: HeadingChoices
  /** The document is being read again. */
  readonly isBusy: boolean
  readonly texts: Texts
  readonly turn: (line: HeadingLine) => void
  readonly undo: () => void
}

/** What has become of a file: what is to be said of it on the one side, the notice itself on the other. */
export function Result({ name, note, reading, choices, isBusy, texts, turn, undo }: ResultProps) {
  const { words } = texts
  const { draft, report, findings } = reading
  const rows = outlineRows(draft, report.lines)
  // Word files and pages have no lines that one could see.
  const unit = /\.(?:docx|x?html?)$/i.test(name) ? words.paragraph : words.line
  const title = useRef<HTMLHeadingElement>(null)
  const jump = useRef<Jump>(null)
  const article = useRef<HTMLElement>(null)
  const stay = useStay(article, reading)
  const [from, setFrom] = useState<HTMLElement>()
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    title.current?.closest('article')?.scrollIntoView({ block: 'start' })
  }, [])

  /** To a clause in the viewer; `link` is where the way back leads. */
  function show(anchor: string | undefined, link: HTMLElement): void {
    setFrom(link)
    jump.current?.(anchor)
  }

  function goBack(): void {
    from?.focus({ preventScroll: true })
    from?.scrollIntoView({ block: 'center' })
    setFrom(undefined)
  }

  const parts = ['findings', 'outline', 'changes', 'next', 'viewer'] as const
  return (
    <article class="try-result" aria-labelledby="try-title" ref={article}>
      <ResultHead name={name} note={note} reading={reading} texts={texts} title={title} />
      <nav class="try-jump" aria-label={words.jump}>
        {parts.map((part) => (
          <a key={part} href={`#${part}`} onClick={() => setFrom(undefined)}>
            {words[part === 'viewer' ? 'reader' : part]}
          </a>
        ))}
      </nav>
      <div class="try-columns">
        <div class="try-said">
          <Findings findings={findings} rows={rows} texts={texts} show={show} />
          <Outline
            rows={rows}
            lines={headingLines(reading, choices)}
            grade={report.grade}
            changed={choices.size}
            isBusy={isBusy}
            unit={unit}
            language={draft.language}
            texts={texts}
            show={show}
            turn={(line) => {
              stay(`[data-line="${line.line}"]`)
              turn(line)
            }}
            undo={() => {
              stay('.try-undo button')
              undo()
            }}
          />
          <Changes report={report} unit={unit} language={draft.language} texts={texts} />
          <NextSteps name={name} reading={reading} texts={texts} />
        </div>
        <Preview key={reading.preview.sha256} reading={reading} texts={texts} jump={jump} />
      </div>
      {from && (
        <button type="button" class="button try-back" onClick={goBack}>
          ‹ {words.back}
        </button>
      )}
    </article>
  )
}
