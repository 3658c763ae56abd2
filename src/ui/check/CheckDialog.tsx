import { h } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { phraseOf, plainPhrase } from '../../i18n/phrase.ts'
import { toJson } from '../../model/json.ts'
import { LANGUAGE_NAMES } from '../../i18n/language-names.ts'
import type { Translate } from '../../i18n/translate.ts'
import { closeModal, openModal } from '../dialog/modal.ts'
import { CheckedServices } from './CheckedServices.tsx'
import { ownCookies } from './check-content.ts'
import type { CheckReport } from './check-content.ts'
import { CodeLine } from './CodeLine.tsx'

export interface CheckDialogProps {
  readonly root: ShadowRoot
  readonly t: Translate
  readonly locale: 'th' | 'en'
  readonly report: CheckReport
  /** Sentences of the mistakes. */
  readonly mistakes: readonly string[]
  readonly onClose: () => void
  readonly onAgain: () => void
  readonly onLocale: (locale: 'th' | 'en') => void
}

const TITLE = 'yinyom-check'

/** The dialog that tells an owner what of the page waits, and what does not. */
export function CheckDialog(props: CheckDialogProps) {
  const { root, t, locale, report, mistakes, onClose, onAgain, onLocale } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    openModal(element, { root, onClose, focus: `#${TITLE}` })
    return () => closeModal(element)
  }, [root, onClose])
  const other = locale === 'th' ? 'en' : 'th'
  return (
    <dialog ref={dialog} class="k-dialog" lang={locale} aria-labelledby={TITLE} onClose={onClose}>
      <div class="k-frame">
        <div class="k-head">
          <h2 id={TITLE} tabIndex={-1}>
            {t('check.title')}
          </h2>
          <button type="button" class="link" lang={other} onClick={() => onLocale(other)}>
            {LANGUAGE_NAMES[other]}
          </button>
          <button type="button" class="link k-close" title={t('check.close')} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must do so by keyboard */}
        <div class="k-body" tabIndex={0} role="group" aria-labelledby={TITLE}>
          <Verdict t={t} report={report} />
          {mistakes.length > 0 && (
            <section>
              <h3>{t('check.mistakes')}</h3>
              <ul class="k-list">
                {mistakes.map((one) => (
                  <li key={one} class="k-item k-half">
                    {one}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h3>{t('check.services')}</h3>
            <CheckedServices t={t} locale={locale} of={report.services} />
          </section>
          <Cookies {...props} />
          <Declarations t={t} report={report} />
          {report.hosts.length > 0 && (
            <section>
              <h3>{t('check.hosts')}</h3>
              <p>
                <code>{report.hosts.join(', ')}</code>
              </p>
            </section>
          )}
          <p class="k-quiet">{t('check.limits')}</p>
          <button type="button" class="k-button" onClick={onAgain}>
            {t('check.again')}
          </button>
        </div>
      </div>
    </dialog>
  )
}

function Verdict({ t, report: { services, mistakes } }: { readonly t: Translate; readonly report: CheckReport }) {
  const count = (standing: string) => services.filter((one) => one.standing === standing).length
  const [leaks, halves] = [count('runs'), count('half')]
  return (
    <div class="k-verdict">
      {leaks > 0 && <p class="k-bad">{t('check.leaks', { number: leaks })}</p>}
      {halves > 0 && <p class="k-bad">{t('check.halves', { number: halves })}</p>}
      {!leaks && !halves && !mistakes.length && <p class="k-good">{t('check.clean')}</p>}
      <p class="k-quiet">{t('check.intro')}</p>
    </div>
  )
}

function Cookies({ t, locale, report: { cookies } }: CheckDialogProps) {
  if (!cookies.length) return <p class="k-quiet">{t('check.cookiesNone')}</p>
  return (
    <section>
      <h3 id="yinyom-check-cookies">{t('check.cookies')}</h3>
      <table class="k-table" aria-labelledby="yinyom-check-cookies">
        <thead>
          <tr>
            <th scope="col">{t('check.cookie')}</th>
            <th scope="col">{t('check.whose')}</th>
          </tr>
        </thead>
        <tbody>
          {cookies.map(({ name, service }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{service ? plainPhrase(phraseOf(service.name, locale)) : t('check.unknown')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Declarations({ t, report }: { readonly t: Translate; readonly report: CheckReport }) {
  const own = ownCookies(report.cookies)
  if (!report.missing.length && !own) return null
  return (
    <section>
      <h3>{t('check.declare')}</h3>
      {report.missing.length > 0 && (
        <CodeLine t={t} label="services" code={report.missing.map((id) => toJson(id)).join(', ')} />
      )}
      {own && <CodeLine t={t} label={t('check.own')} code={own} />}
    </section>
  )
}
