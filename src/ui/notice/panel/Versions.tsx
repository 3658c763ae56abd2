import { h } from 'preact'
import { formatDate } from '../../../i18n/format-date.ts'
import { keepTogether } from '../../../model/thai-text.ts'
import type { NoticeVersion } from '../../../notices/format/notices-manifest.ts'
import { standingOf } from '../pick-version.ts'
import { styleOf } from '../viewer-state.ts'
import type { ViewProps } from '../viewer-state.ts'

/** All versions, newest first, and any two of them side by side. */
export function Versions(props: ViewProps) {
  const { state, actions } = props
  const { t, entry, version, locale, compared } = state
  const { versions } = entry!
  const style = styleOf(props)
  // Of the first version the reader wants to know what came after it.
  const at = compared ? versions.indexOf(version!) : Math.max(1, versions.indexOf(version!))
  const to = versions[at]?.version
  const [from] = [compared?.of.before.version, actions.agreed(), versions[at - 1]?.version].filter(
    (one) => one && one !== to,
  )
  const select = (name: string, chosen: string | undefined) => (
    <label>
      {t(`notice.compare.${name}`)}{' '}
      <select name={name}>
        {versions.map((one) => (
          <option value={one.version} selected={one.version === chosen}>
            {one.version}
          </option>
        ))}
      </select>
    </label>
  )
  const item = (one: NoticeVersion) => {
    const { when } = standingOf(entry!, one, Date.now())
    const summary = one.summary?.[locale] ?? Object.values(one.summary ?? {})[0]
    return (
      <li key={one.version}>
        <h3>{t('notice.version', { version: one.version })}</h3>
        <p>
          <span class="n-kind">{t(`notice.${when}`)}</span>{' '}
          {t(when === 'soon' ? 'notice.from' : 'notice.since', { date: formatDate(Date.parse(one.effective), style) })}
        </p>
        {(summary || one !== versions[0]) && (
          <p>
            {one !== versions[0] && t(`notice.change.${one.change}`)}
            {summary && `${one !== versions[0] ? ': ' : ''}${keepTogether(summary)}`}
          </p>
        )}
        {one === version && !compared ? (
          <p>{t('notice.reading')}</p>
        ) : (
          <button type="button" onClick={() => void actions.read({ version: one.version })}>
            {t('notice.read')}
            <span class="n-aside"> {one.version}</span>
          </button>
        )}
      </li>
    )
  }
  return (
    <div>
      {versions.length > 1 && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const [before, after] = [...event.currentTarget.querySelectorAll('select')].map(({ value }) => value)
            void actions.compare(before!, after!)
          }}
        >
          <h3>{t('notice.compare')}</h3>
          <p class="n-row">
            {select('from', from)}
            {select('to', to)}
            <button type="submit">{t('notice.compare.show')}</button>
          </p>
        </form>
      )}
      <ul>{[...versions].reverse().map(item)}</ul>
    </div>
  )
}
