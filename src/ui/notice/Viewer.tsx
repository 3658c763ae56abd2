import { Fragment, h } from 'preact'
import type { VNode } from 'preact'
import { formatDate } from '../../i18n/format-date.ts'
import { keepTogether, tidyThai } from '../../model/thai-text.ts'
import { Contents } from './Contents.tsx'
import { Failure } from './Failure.tsx'
import { NoticeDialog } from './NoticeDialog.tsx'
import { standingOf } from './pick-version.ts'
import { Openers, Tools } from './Tools.tsx'
import { SIZES, styleOf } from './viewer-state.ts'
import type { ViewProps } from './viewer-state.ts'

/** The whole viewer: as a dialog, or as a part of the page. */
export function Viewer({ text, ...props }: ViewProps & { readonly text: readonly VNode[] }) {
  const { state, actions } = props
  const { t, inline, isOpen, notice, locale, language, panel, tools, failed, compared, size, kit } = state
  if (!isOpen) return null
  const content = (
    <div class={`n-frame ${panel ? 'n-with-panel' : ''} ${tools ? `n-${tools}` : ''}`}>
      <div class="n-head">
        <h2 id="yinyom-notice" tabIndex={-1} lang={notice ? language : locale}>
          {tidyThai(notice?.title ?? t('notice.title'))}
        </h2>
        {notice && <Openers {...props} />}
        {!inline && <button onClick={actions.close}>{t('notice.close')}</button>}
      </div>
      {notice && <Tools {...props} />}
      <output class="n-said" aria-labelledby="yinyom-notice">
        {state.said}
      </output>
      {notice && panel && (
        <aside
          id="yinyom-panel"
          class={`n-panel n-${panel}`}
          aria-label={t(`notice.${panel === 'hits' ? 'search' : panel}`)}
        >
          {panel === 'contents' && <Contents {...props} />}
          {panel !== 'contents' && kit && <kit.Panel {...props} />}
        </aside>
      )}
      {/* A scroller without a control in it must be reachable for the keyboard. */}
      <section class="n-scroll" tabIndex={inline ? undefined : 0} aria-labelledby="yinyom-notice">
        {failed ? (
          <Failure {...props} />
        ) : notice ? (
          <Fragment>
            {compared ? <compared.chunk.ComparedHead {...props} /> : <VersionState {...props} />}
            <div class="n-text" lang={language} style={{ fontSize: `${SIZES[size]}em` }}>
              {text}
            </div>
          </Fragment>
        ) : (
          <p>{t('notice.loading')}</p>
        )}
      </section>
    </div>
  )
  return inline ? (
    <div class="n-inline" lang={locale}>
      {content}
    </div>
  ) : (
    <NoticeDialog root={actions.ports.root} lang={locale} onClose={actions.close}>
      {content}
    </NoticeDialog>
  )
}

/** Days in words: to make a formatter takes longer than to draw ten sections, and each step of the drawing draws them. */
const days = new Map<string, string>()

/** Which version this is, from when it holds, and what has changed since the reader agreed. */
function VersionState(props: ViewProps) {
  const { state, actions } = props
  const { t, entry, version, locale } = state
  const style = styleOf(props)
  const { when, until } = standingOf(entry!, version!, Date.now())
  const agreed = actions.agreed()
  const now = actions.ports.view().notice
  const isListed = entry!.versions.some((one) => one.version === agreed)
  const change = !isListed ? 'gone' : now?.offered?.version === version!.version ? now.change : 'other'
  const day = (of: string) => {
    const key = `${of} ${Object.values(style).join(' ')}`
    const known = days.get(key) ?? formatDate(Date.parse(of), style)
    days.set(key, known)
    return known
  }
  const summary = version!.summary?.[locale]
  return (
    <div class="n-standing">
      <p>
        <b>{t('notice.version', { version: version!.version })}</b> ·{' '}
        {t(when === 'soon' ? 'notice.from' : 'notice.since', { date: day(version!.effective) })}
        {until && ` · ${t('notice.until', { date: day(until) })}`}
      </p>
      {when !== 'now' && (
        <p>
          <button onClick={() => void actions.read({ version: undefined })}>{t('notice.read.now')}</button>
        </p>
      )}
      {agreed && agreed !== version!.version && change !== 'editorial' && (
        <div class="n-agreed">
          <p>
            {t(`notice.agreed.${change}`, { version: agreed })}
            {summary && `: ${keepTogether(summary)}`}
          </p>
          {isListed && (
            <button onClick={() => void actions.compare(agreed, version!.version)}>{t('notice.agreed.show')}</button>
          )}
        </div>
      )}
    </div>
  )
}
