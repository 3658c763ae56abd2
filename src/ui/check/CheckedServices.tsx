import { h } from 'preact'
import { phraseOf, plainPhrase } from '../../i18n/phrase.ts'
import type { Translate } from '../../i18n/translate.ts'
import { CodeLine } from './CodeLine.tsx'
import type { CheckedPart, CheckedService } from './judge-page.ts'

export interface CheckedServicesProps {
  readonly t: Translate
  readonly locale: 'th' | 'en'
  readonly of: readonly CheckedService[]
}

/** Each service with how it stands, and the lines to paste where it does not wait. */
export function CheckedServices({ t, locale, of }: CheckedServicesProps) {
  if (!of.length) return <p class="k-quiet">{t('check.none')}</p>
  return (
    <ul class="k-list">
      {of.map(({ service, standing, isDeclared, parts }) => (
        <li key={service.id} class={`k-item k-${standing}`}>
          <div class="k-top">
            <h4>{plainPhrase(phraseOf(service.name, locale))}</h4>
            <span class="k-state">{t(`check.${standing}`)}</span>
          </div>
          <p class="k-quiet">
            <code>{service.id}</code>
            {!isDeclared && standing !== 'told' && ` · ${t('check.undeclared')}`}
          </p>
          {parts
            .filter((part) => part.standing === 'runs' || part.standing === 'half')
            .map((part) => (
              <Part key={part.found} t={t} of={part} />
            ))}
        </li>
      ))}
    </ul>
  )
}

function Part({ t, of: { found, remedy } }: { readonly t: Translate; readonly of: CheckedPart }) {
  return (
    <div class="k-part">
      <p class="k-label">{t('check.found')}</p>
      <p>
        <code class="k-found">{found.length > 200 ? `${found.slice(0, 200)}…` : found}</code>
      </p>
      {remedy ? <CodeLine t={t} label={t('check.paste')} code={remedy} /> : <p class="k-quiet">{t('check.request')}</p>}
    </div>
  )
}
