import { h } from 'preact'
import type { Config } from '../../config/resolve-config.ts'
import { phraseOf } from '../../i18n/phrase.ts'
import type { Translate } from '../../i18n/translate.ts'
import { Facts } from './Facts.tsx'
import type { ReceiptWords } from './receipt-words.ts'
import { Said } from './Said.tsx'

export interface PrintedProofProps {
  readonly items: readonly ReceiptWords[]
  readonly config: Config
  readonly t: Translate
  readonly lang: string
}

/** What goes on paper: whose website, and each receipt in plain words. */
export function PrintedProof({ items, config, t, lang }: PrintedProofProps) {
  const name = config.controller?.name
  return (
    <main lang={lang}>
      <h1>{t('proof.heading')}</h1>
      <p>
        {t('proof.website')}: {location.host}
      </p>
      {name && (
        <p>
          {t('settings.controller')}: <Said of={phraseOf(name, lang)} />
        </p>
      )}
      {items.map((item) => (
        <section key={item.id}>
          <h2>{item.when}</h2>
          <Facts of={item.facts} />
        </section>
      ))}
    </main>
  )
}
