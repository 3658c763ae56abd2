import { formatDate } from '../../../src/i18n/format-date.ts'
import { startOfDay } from '../../../src/notices/format/notice-day.ts'
import type { NoticeEntry, NoticeVersion } from '../../../src/notices/format/notices-manifest.ts'
import type { Notice } from '../../../src/notices/format/notice.ts'
import { versionInForce } from '../../../src/notices/version-in-force.ts'
import type { Language, Say } from '../words/say.ts'
import { pageInForce } from './file-names.ts'
import { attributes, escapeHtml } from './html.ts'

/**
 * Whether this version is in force, with a way to the one that is. What changes with the calendar is said with its day,
 * so that it stays true until the pages are made again. `now` in milliseconds since 1970.
 */
export function renderStanding(
  notice: Notice,
  { id, versions }: NoticeEntry,
  now: number,
  language: Language,
  say: Say,
): string[] {
  const at = versions.findIndex(({ version }) => version === notice.version)
  const own = versions[at]
  if (!own) return []
  const day = (of: string) =>
    escapeHtml(formatDate(startOfDay(of), { locale: language, digits: 'latin', calendar: 'buddhist' }))
  const inForce = versionInForce(versions, now)
  const next = versions[at + 1]
  if (own === inForce) {
    const then = next && `${say('page.next', { date: day(next.effective), version: escapeHtml(next.version) })} `
    const way = next ? link(next, pageOf(next, notice.language), say('page.go-next', { version: next.version })) : ''
    return [paragraph('in-force', `<strong>${say('page.in-force')}</strong>`, then ? then + way : '')]
  }
  const page =
    inForce && (inForce.documents[notice.language]?.page ? pageInForce(id, notice.language) : pageOf(inForce))
  const way = inForce ? link(inForce, page, say('page.go-in-force', { version: inForce.version })) : ''
  const isAnnounced = startOfDay(own.effective) > now
  const said = isAnnounced ? say('page.not-yet', { date: day(own.effective) }) : say('page.replaced')
  return [paragraph(isAnnounced ? 'announced' : 'replaced', `<strong>${said}</strong>`, way)]
}

function paragraph(kind: string, said: string, way: string): string {
  return `<p${attributes({ class: `standing ${kind}`, role: 'note' })}>${[said, way].filter(Boolean).join(' ')}</p>`
}

function pageOf({ documents }: NoticeVersion, language = ''): string | undefined {
  return (documents[language] ?? Object.values(documents).find(({ page }) => page))?.page
}

/** Words that lead to a page, or words alone where there is none. */
function link({ version }: NoticeVersion, page: string | undefined, words: string): string {
  return page ? `<a${attributes({ href: page, 'data-version': version })}>${escapeHtml(words)}</a>` : escapeHtml(words)
}
