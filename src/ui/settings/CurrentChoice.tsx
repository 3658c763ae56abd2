import { h } from 'preact'
import { formatDate } from '../../i18n/format-date.ts'
import { expiresAt } from '../../model/consent-record.ts'
import { isAnyGiven } from './answers.ts'
import { formatStyle, withdrawalEffect } from './settings-content.ts'
import type { SettingsStore, Spoken } from './settings-store.ts'

const EFFECT = 'yinyom-effect'

/**
 * One line: when the visitor chose and until when it holds, and the way out, one click away. What a withdrawal does
 * stands beside the button that does it (PDPA s.19). The switches tell the rest.
 */
export function CurrentChoice({
  store,
  spoken: { t, locale },
}: {
  readonly store: SettingsStore
  readonly spoken: Spoken
}) {
  const { config } = store.ports
  const { record, choices, reasons } = store.view.value
  if (!record) return null
  const style = formatStyle(config, locale)
  const isGiven = isAnyGiven(config.categories, choices)
  const decided = formatDate(record.decidedAt, style)
  const until = formatDate(expiresAt(record), style)
  const ended = reasons.includes('expired')
  const withdrawn = !isGiven && store.isWithdrawn.value
  const line = withdrawn ? 'choice.withdrawn' : ended ? 'choice.lineEnded' : 'choice.line'
  return (
    <div class="s-state">
      <p>{t(line, { decided, until })}</p>
      {isGiven && <p id={EFFECT}>{withdrawalEffect(config, t)}</p>}
      {isGiven && (
        <button
          type="button"
          class="s-plain"
          aria-describedby={EFFECT}
          onClick={(event) => store.decide('withdraw', event)}
        >
          {t('withdraw.button')}
        </button>
      )}
    </div>
  )
}
