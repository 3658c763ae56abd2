import { h } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { OutboxEntry } from '../../model/outbox-entry.ts'
import { downloadJson } from './download-json.ts'
import { Facts } from './Facts.tsx'
import { PrintedProof } from './PrintedProof.tsx'
import { printOnly } from './print-only.ts'
import { receiptWords } from './receipt-words.ts'
import type { ReceiptWords } from './receipt-words.ts'
import type { SettingsStore, Spoken } from './settings-store.ts'

/** The receipts on this device, newest first, each in plain words and to take along. */
export function Proof({ store, spoken: { t, locale } }: { readonly store: SettingsStore; readonly spoken: Spoken }) {
  const endPrint = useRef<(() => void) | undefined>(undefined)
  useLayoutEffect(() => () => endPrint.current?.(), [])
  const found = store.receipts.value
  const kept = found === 'failed' ? [] : (found ?? [])
  const items = kept.map((one) => receiptWords(one, store.ports.config, t, locale))

  const download = (some: readonly OutboxEntry[]) => {
    // With its proof a receipt is checked without asking anybody; without one it is the receipt alone.
    const receipts = some.map(({ receipt, proof }) => (proof ? { receipt, proof } : receipt))
    if (some.length === 1) downloadJson(receipts[0], `receipt-${some[0]!.receipt.receipt_id}.json`)
    else downloadJson(receipts, 'receipts.json')
  }
  const print = (some: readonly ReceiptWords[]) => {
    endPrint.current?.()
    endPrint.current = printOnly(<PrintedProof items={some} config={store.ports.config} t={t} lang={locale} />)
  }

  return (
    <section aria-labelledby="yinyom-proof">
      <h3 id="yinyom-proof">{t('proof.heading')}</h3>
      <p>{t('proof.intro')}</p>
      {found === 'failed' && <p class="s-note">{t('proof.failed')}</p>}
      {found && found !== 'failed' && !found.length && <p>{t('proof.none')}</p>}
      {items.length > 1 && (
        <p class="s-row">
          <button type="button" class="s-plain" onClick={() => download(kept)}>
            {t('proof.all.download')}
          </button>
          <button type="button" class="s-plain" onClick={() => print(items)}>
            {t('proof.all.print')}
          </button>
        </p>
      )}
      {items.length > 0 && (
        <ol class="s-receipts">
          {items.map((item, at) => (
            <li key={item.id}>
              <details>
                <summary>{item.when}</summary>
                <Facts of={item.facts} />
                <p class="s-row">
                  <button
                    type="button"
                    class="s-plain"
                    aria-label={`${t('proof.download')} ${t('proof.one', { when: item.when })}`}
                    onClick={() => download([kept[at]!])}
                  >
                    {t('proof.download')}
                  </button>
                  <button
                    type="button"
                    class="s-plain"
                    aria-label={`${t('proof.print')} ${t('proof.one', { when: item.when })}`}
                    onClick={() => print([item])}
                  >
                    {t('proof.print')}
                  </button>
                </p>
              </details>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
