import { h } from 'preact'
import { API } from '../api.ts'
import type { SeenReceipt } from '../seen-receipt.ts'
import { name, t } from '../words.ts'

/** What the visitor had on the screen, or why there is no picture of it. */
export function Screen({ receipt, receipt_id: id, pictures: { state, widths } }: SeenReceipt) {
  const surface = name('surface', receipt.ui.surface)
  return (
    <div class="screen">
      <h3>{t('screen.title')}</h3>
      <p class="quiet">{t(`screen.${state}`, { surface })}</p>
      <div>
        {widths.map((width) => {
          const address = `${API}receipts/${encodeURIComponent(id)}/pictures/${width}`
          const words = t('screen.alt', { surface, width: String(width) })
          return (
            <figure key={width}>
              <a href={address} target="_blank" rel="noopener">
                <img src={address} alt={words} loading="lazy" />
              </a>
              <figcaption>{t(width === 390 ? 'screen.phone' : 'screen.computer')}</figcaption>
            </figure>
          )
        })}
      </div>
    </div>
  )
}
