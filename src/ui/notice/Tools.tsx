import { h } from 'preact'
import { LANGUAGE_NAMES } from '../../i18n/language-names.ts'
import { SIZES } from './viewer-state.ts'
import type { Panel } from './viewer-state.ts'
import type { ViewProps } from './viewer-state.ts'

/** Search and panels: always in sight. */
export function Tools({ state, actions }: ViewProps) {
  const { t, panel, query } = state
  const { set, withKit } = actions
  const open = (changes: { panel?: Panel | undefined }) => withKit(() => set(changes))
  const toggle = (one: Panel) => (
    <button
      aria-expanded={panel === one}
      aria-controls={panel === one ? 'yinyom-panel' : undefined}
      onClick={() => (one === 'contents' || panel === one ? set : open)({ panel: panel === one ? undefined : one })}
    >
      {t(`notice.${one}`)}
    </button>
  )
  return (
    <div class="n-tools">
      <input
        type="search"
        value={query}
        placeholder={t('notice.search')}
        aria-label={t('notice.search')}
        onInput={(event) => actions.search(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && query && (event.preventDefault(), actions.search(''))}
      />
      {toggle('contents')}
      {toggle('versions')}
      {toggle('rights')}
    </div>
  )
}

/** What one does with the whole text: size, language, paper, file. It scrolls away with the text. */
export function MoreTools(props: ViewProps) {
  const { state, actions } = props
  const { t, size, version, language, locale } = state
  const { ports, set, withKit } = actions
  const sizing = (step: number, sign: string) => (
    <button aria-disabled={!SIZES[size + step]} onClick={() => SIZES[size + step] && set({ size: size + step })}>
      {(locale === 'th' ? 'ก' : 'A') + sign}
      <span class="n-aside"> {t(step < 0 ? 'notice.smaller' : 'notice.larger')}</span>
    </button>
  )
  return (
    <div class="n-more">
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
      <button onClick={() => withKit((kit) => kit.printNotice(props))}>{t('notice.print')}</button>
      <button onClick={() => withKit((kit) => kit.downloadNotice(props))}>{t('notice.download')}</button>
    </div>
  )
}
