import { h } from 'preact'
import type { ComponentChildren } from 'preact'
import { formatDate, formatDateTime } from '../../i18n/format-date.ts'
import { expiresAt } from '../../model/consent-record.ts'
import { answersOf } from './answers.ts'
import { Facts } from './Facts.tsx'
import { formatStyle } from './settings-content.ts'
import type { SettingsStore, Spoken } from './settings-store.ts'

export interface CurrentChoiceProps {
  readonly store: SettingsStore
  readonly spoken: Spoken
  readonly heading: string
  /** What a withdrawal does, told before the button that does it (PDPA s.19). */
  readonly effect: ComponentChildren
}

/** What was chosen, when and until when, and the way out: one click, no more than it took to agree. */
export function CurrentChoice({ store, spoken: { t, locale }, heading, effect }: CurrentChoiceProps) {
  const { config } = store.ports
  const { record, choices, reasons } = store.view.value
  if (!record) return null
  const style = formatStyle(config, locale)
  const answers = answersOf(config.categories, choices, t, locale)
  const ended = reasons.includes('expired')
  return (
    <section class="s-box" aria-labelledby="yinyom-choice">
      <h3 id="yinyom-choice">{t('choice.heading')}</h3>
      <Facts
        of={[
          ...answers.facts,
          { term: t('choice.decided'), words: formatDateTime(record.decidedAt, style) },
          { term: t(ended ? 'choice.ended' : 'choice.until'), words: formatDate(expiresAt(record), style) },
        ]}
      />
      <h3>{heading}</h3>
      {effect}
      {answers.isGiven && (
        <button type="button" class="s-plain" onClick={(event) => store.decide('withdraw', event)}>
          {t('withdraw.button')}
        </button>
      )}
    </section>
  )
}
