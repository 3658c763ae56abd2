import { Fragment, h } from 'preact'
import { LANGUAGE_NAMES } from '../../../i18n/language-names.ts'
import { SIZES } from '../viewer-state.ts'
import type { ViewProps } from '../viewer-state.ts'
import { downloadNotice, printNotice } from './keep-notice.tsx'

/** What one does with the whole text: size, language, paper, file. */
export function MoreTools(props: ViewProps) {
  const { state, actions } = props
  const { t, size, version, language, locale } = state
  const { ports, set } = actions
  const sizing = (step: number, sign: string) => (
    <button aria-disabled={!SIZES[size + step]} onClick={() => SIZES[size + step] && set({ size: size + step })}>
      {(locale === 'th' ? 'ก' : 'A') + sign}
      <span class="n-aside"> {t(step < 0 ? 'notice.smaller' : 'notice.larger')}</span>
    </button>
  )
  return (
    <Fragment>
      {sizing(-1, '−')}
      {sizing(1, '+')}
      {Object.keys(version!.documents)
        .filter((one) => one !== language)
        .map((one) => (
          <button
            lang={one}
            onClick={() => {
              const known = ports.config.locales.find((offered) => offered === one)
              // The rest of the widget follows, and we with it.
              if (known && known !== ports.view().locale) ports.setLocale(known)
              else void actions.read({ language: one })
            }}
          >
            {one in LANGUAGE_NAMES
              ? LANGUAGE_NAMES[one as 'th']
              : (new Intl.DisplayNames([one], { type: 'language' }).of(one) ?? one)}
          </button>
        ))}
      <button onClick={() => printNotice(props)}>{t('notice.print')}</button>
      <button onClick={() => downloadNotice(props)}>{t('notice.download')}</button>
    </Fragment>
  )
}
