import { h } from 'preact'
import { plainPhrase } from '../../i18n/phrase.ts'
import type { Fact } from './category-content.ts'
import { Said } from './Said.tsx'

/** Terms and what holds for them. */
export function Facts({ of }: { readonly of: readonly Fact[] }) {
  return (
    <dl class="s-facts">
      {of.map(({ term, words, names }) => (
        <div key={plainPhrase(term)}>
          <dt>
            <Said of={term} />
          </dt>
          <dd>
            {words && <Said of={words} />}
            {names && <code>{names.join(', ')}</code>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
