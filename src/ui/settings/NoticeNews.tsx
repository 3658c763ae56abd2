import { Fragment, h } from 'preact'
import { formatDate } from '../../i18n/format-date.ts'
import { startOfDay } from '../../notices/format/notice-day.ts'
import type { NoticeVersion } from '../../notices/format/notices-manifest.ts'
import type { Spoken, SettingsStore } from './settings-store.ts'
import { formatStyle } from './settings-content.ts'

/** Quiet lines: the notice has changed a little since the answer, and a version that is still to come. */
export function NoticeNews({ store, spoken }: { readonly store: SettingsStore; readonly spoken: Spoken }) {
  const { notice } = store.view.value
  const line = (key: string, version: NoticeVersion | undefined, which = '') =>
    version && (
      <p>
        <a href={`#yinyom-notice${which}`}>
          {spoken.t(key, {
            date: formatDate(startOfDay(version.effective), formatStyle(store.ports.config, spoken.locale)),
          })}
        </a>
      </p>
    )
  return (
    <Fragment>
      {line('settings.noticeMinor', notice?.change === 'minor' ? notice.offered : undefined)}
      {line('settings.noticeAnnounced', notice?.announced, `/${notice?.id}/${notice?.announced?.version}`)}
    </Fragment>
  )
}
