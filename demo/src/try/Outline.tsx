import { Fragment, h } from 'preact'
import type { OutlineGrade } from '../../../cli/src/import/heading-report.ts'
import { Fewer } from './Fewer.tsx'
import type { HeadingLine } from './headings.ts'
import { HeadingSwitch } from './HeadingSwitch.tsx'
import type { OutlineRow } from './outline-rows.ts'
import type { Texts } from './texts.ts'

export interface OutlineProps {
  readonly rows: readonly OutlineRow[]
  /** What is a heading, or could be one, by line. */
  readonly lines: ReadonlyMap<number, HeadingLine>
  readonly grade: OutlineGrade
  /** How many lines the owner has changed. */
  readonly changed: number
  readonly isBusy: boolean
  /** What `line` counts. */
  readonly unit: string
  readonly language: string
  readonly texts: Texts
  readonly show: (anchor: string, link: HTMLElement) => void
  readonly turn: (line: HeadingLine) => void
  readonly undo: () => void
}

/** The sections with their numbers as they were written, where they are, and what stands in them; and what else could be a heading. */
export function Outline(props: OutlineProps) {
  const { rows, lines, grade, changed, isBusy, unit, language, texts, show, turn, undo } = props
  const { words } = texts
  const sections = new Set(rows.map(({ line }) => line))
  const others = [...lines.values()].filter(({ line }) => !sections.has(line))
  const switchOf = (line: HeadingLine | undefined) =>
    line && <HeadingSwitch of={line} words={words} isBusy={isBusy} turn={turn} />
  return (
    <section id="outline" aria-labelledby="outline-title" aria-busy={isBusy}>
      <h2 id="outline-title" tabIndex={-1}>
        {words.outline}
      </h2>
      {rows.length > 0 ? <p class="quiet small">{words.grades[grade]}</p> : <p>{words.noOutline}</p>}
      {changed > 0 && (
        <p class="try-undo">
          <span>{words.changedHeadings(changed)}</span>
          <button type="button" class="button plain" aria-disabled={isBusy} onClick={() => !isBusy && undo()}>
            {words.undo}
          </button>
        </p>
      )}
      <Fewer
        class="try-outline"
        most={changed ? Infinity : 14}
        words={words}
        items={rows.map((row) => (
          <li key={row.anchor} class={`try-level-${row.level}`} data-level={row.level}>
            <a
              href={`#${row.anchor}`}
              lang={language}
              onClick={(event) => {
                event.preventDefault()
                show(row.anchor, event.currentTarget)
              }}
            >
              {row.label && <b>{row.label}</b>} {row.text}
            </a>
            <span class="quiet small try-where">
              {[
                `${unit} ${row.line}`,
                ...(['table', 'definition', 'contact'] as const).flatMap((kind) => {
                  const count = row.holds[kind]
                  return count ? [words.counts[kind](count)] : []
                }),
              ].join(' · ')}{' '}
              <code>#{row.anchor}</code>
            </span>
            {switchOf(lines.get(row.line))}
          </li>
        ))}
      />
      {others.length > 0 && (
        <Fragment>
          <h3>{words.possibleHeadings}</h3>
          <p class="quiet small">{words.possibleMore}</p>
          <Fewer
            class="try-outline"
            most={changed ? Infinity : 6}
            words={words}
            items={others.map((line) => (
              <li key={line.line}>
                <span lang={language}>{line.text}</span>
                <span class="quiet small try-where">{`${unit} ${line.line}`}</span>
                {switchOf(line)}
              </li>
            ))}
          />
        </Fragment>
      )}
    </section>
  )
}
