import type { Config } from '../config/resolve-config.ts'
import { formatDateTime } from '../i18n/format-date.ts'
import type { ReceiptAction } from '../model/consent-receipt.ts'
import { createConfirmations } from '../ui/confirmation.ts'
import { allWords } from './all-words.ts'
import type { Page } from './page-port.ts'

/** Returns what tells the visitor what was done and when, with the way to its proof; or that the browser keeps nothing. */
export function createConfirm(page: Page, { ui }: Config): (action: ReceiptAction) => void {
  const side = ui.launcher === 'right' ? 'right' : 'left'
  const confirmations = createConfirmations(page.root, side, () => void page.open('settings'))
  page.signal.addEventListener('abort', confirmations.end)
  return (action) => {
    const { record, kept, locale } = page.store.get()
    const t = page.translate(allWords)
    const { digits, calendar } = ui
    const when = formatDateTime(record?.decidedAt ?? Date.now(), { locale, digits, calendar })
    const known = ['accept_all', 'reject_all', 'withdraw'].includes(action) ? action : 'save_choices'
    const text = kept ? t(`status.${known}`, { when }) : t('status.unkept')
    confirmations.say({ text, link: t('status.proof'), lang: locale })
  }
}
