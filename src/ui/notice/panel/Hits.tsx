import { h } from 'preact'
import type { VNode } from 'preact'
import { formatDigits } from '../../../i18n/format-style.ts'
import { MOST_HITS, snippet } from './search-text.ts'
import type { Hit } from './search-text.ts'
import { styleOf } from '../viewer-state.ts'
import type { ViewProps } from '../viewer-state.ts'

/** Lists of hits as they were drawn: Preact passes over nodes that it knows, and each key that is pressed draws again. */
const known = new WeakMap<readonly Hit[], VNode[]>()

/** Where the words were found, clause by clause. */
export function Hits(props: ViewProps) {
  const { t, hits } = props.state
  const number = formatDigits(Math.min(hits.length, MOST_HITS), styleOf(props))
  const found = hits.length > MOST_HITS ? 'notice.found.most' : hits.length ? 'notice.found' : 'notice.found.none'
  const drawn = known.get(hits) ?? draw(props)
  known.set(hits, drawn)
  return (
    <div>
      <output aria-label={t('notice.search')}>{t(found, { number })}</output>
      {drawn}
    </div>
  )
}

function draw({ state: { t, hits, parts, language }, actions }: ViewProps): VNode[] {
  const clauses = new Map<string, Hit[]>()
  for (const hit of hits.slice(0, MOST_HITS)) {
    const part = hit.unit.closest<HTMLElement>('.n-part')
    // A section of a comparison says whose text it is.
    const id = part?.dataset['clause'] ?? part?.dataset['continues'] ?? part?.id ?? ''
    clauses.set(id, [...(clauses.get(id) ?? []), hit])
  }
  return [...clauses].map(([id, own]) => (
    <section key={id}>
      <h3 lang={language}>{parts.find((part) => part.id === id)?.name || t('notice.start')}</h3>
      <ul lang={language}>
        {own.map((hit) => {
          const [before, words, after] = snippet(hit)
          return (
            <li>
              <button type="button" onClick={() => actions.showHit(hit)}>
                {hit.change && (
                  <span class="n-kind" lang={t('notice.lang')}>
                    {t(`notice.diff.${hit.change}`)}
                  </span>
                )}{' '}
                {before}
                <mark>{words}</mark>
                {after}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
