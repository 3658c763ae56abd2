import { h } from 'preact'
import { Fewer } from './Fewer.tsx'
import type { OutlineRow } from './outline-rows.ts'
import type { Texts } from './texts.ts'

export interface OutlineProps {
  readonly rows: readonly OutlineRow[]
  /** What `line` counts. */
  readonly unit: string
  readonly language: string
  readonly texts: Texts
  readonly show: (anchor: string, link: HTMLElement) => void
}

/** The sections with their numbers as they were written, where they are, and what stands in them. */
export function Outline({ rows, unit, language, texts: { words }, show }: OutlineProps) {
  return (
    <section id="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{words.outline}</h2>
      {!rows.length && <p>{words.noOutline}</p>}
      <Fewer
        class="try-outline"
        most={14}
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
          </li>
        ))}
      />
    </section>
  )
}
