import type { Config } from '../../config/resolve-config.ts'
import { categoryName } from '../../i18n/category-name.ts'
import { formatDate, formatDateTime } from '../../i18n/format-date.ts'
import { phraseOf } from '../../i18n/phrase.ts'
import type { Phrase } from '../../i18n/phrase.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { ReceiptPurpose } from '../../model/consent-receipt.ts'
import type { OutboxEntry } from '../../model/outbox-entry.ts'
import type { Fact } from './category-content.ts'
import { deciderWords, formatStyle } from './settings-content.ts'

/** A receipt as its owner reads it. */
export interface ReceiptWords {
  readonly id: string
  readonly when: string
  readonly facts: readonly Fact[]
}

/** Pure: the plain words of one receipt. Names come from the configuration of today, else the receipt's own ids. */
export function receiptWords(
  { receipt, state, proof = '' }: OutboxEntry,
  config: Config,
  t: Translate,
  locale: 'th' | 'en',
): ReceiptWords {
  const { event, purposes, receipt_id: id, ui } = receipt
  const style = formatStyle(config, locale)
  const once = event.action === 'allow_once'
  return {
    id,
    when: formatDateTime(Date.parse(event.time), style),
    facts: [
      { term: t('proof.how'), words: `${t(`action.${event.action}`)} ${t(`surface.${ui.surface}`)}` },
      ...purposes.map((purpose) => ({ term: nameOf(purpose, config, t, locale), words: t(`state.${purpose.state}`) })),
      ...(event.principal_age_band
        ? [{ term: t('proof.who'), words: deciderWords(event.principal_age_band, t, style) }]
        : []),
      { term: t('choice.until'), words: once ? t('proof.once') : formatDate(Date.parse(event.valid_until), style) },
      { term: t('proof.state'), words: t(`receipt.${state}`) },
      { term: t('proof.number'), names: [id] },
      ...placeIn(proof).map((place) => ({ term: t('proof.log'), names: [place] })),
    ],
  }
}

/** Where the collector's log has it, as `log.example/main/2026-11#7`; nothing where the proof is none. */
function placeIn(proof: string): string[] {
  const [, index, log] = /^index (\d+)$[^]*?\n\n(\S+)$/m.exec(proof) ?? []
  return log ? [`${log}#${index}`] : []
}

function nameOf(purpose: ReceiptPurpose, config: Config, t: Translate, locale: string): Phrase {
  const category = config.categories.find(({ id }) => id === purpose.id)
  const service = category?.services.find(({ id }) => id === purpose.service)
  if (service) return phraseOf(service.name, locale)
  return purpose.service ?? categoryName(category ?? { id: purpose.id }, t, locale)
}
