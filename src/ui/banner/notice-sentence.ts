import type { FirstConfig } from '../../config/resolve-config.ts'
import { formatDate } from '../../i18n/format-date.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import type { Translate } from '../../i18n/translate.ts'
import { startOfDay } from '../../notices/format/notice-day.ts'
import type { NoticeVersion } from '../../notices/format/notices-manifest.ts'

/** What has changed in the notice and from when, in one sentence; the summary is its owner's. */
export function noticeSentence(
  t: Translate,
  {
    ui,
  }: FirstConfig & { readonly ui: { readonly digits?: 'latin' | 'thai'; readonly calendar?: 'buddhist' | 'gregory' } },
  locale: 'th' | 'en',
  version: NoticeVersion | undefined,
): string {
  if (!version) return t('banner.notice')
  const { digits = 'latin', calendar = 'buddhist' } = ui
  const date = formatDate(startOfDay(version.effective), { locale, digits, calendar })
  const summary = inLanguage(version.summary, locale)
  return t(summary ? 'banner.noticeSummary' : 'banner.noticeDate', { date, summary })
}
