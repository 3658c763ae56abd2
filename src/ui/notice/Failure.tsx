import { h } from 'preact'
import type { ViewProps } from './viewer-state.ts'

/** Why nothing is shown, and where it can be read all the same. */
export function Failure({ state: { t, failed, page, locale }, actions }: ViewProps) {
  const { links, controller } = actions.ports.config
  const given =
    typeof links.privacy === 'object' ? (links.privacy[locale] ?? Object.values(links.privacy)[0]) : links.privacy
  const href = page ?? (given?.startsWith('#') ? undefined : given)
  return (
    <div role="alert" class="n-failure">
      <p>{t(`notice.failed.${failed}`)}</p>
      <p class="n-row">
        {href && <a href={href}>{t('notice.page')}</a>}
        <button
          onClick={() => void actions.read(failed === 'notice-unlisted' ? { id: undefined, version: undefined } : {})}
        >
          {t(failed === 'notice-unlisted' ? 'notice.read.now' : 'notice.retry')}
        </button>
      </p>
      {controller?.contact && (
        <p>
          {t('notice.contact')}: <a href={controller.contact}>{controller.contact.replace(/^(mailto|tel):/, '')}</a>
        </p>
      )}
    </div>
  )
}
