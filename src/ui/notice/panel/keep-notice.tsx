import { h, render } from 'preact'
import { formatDate } from '../../../i18n/format-date.ts'
import { printOnly } from '../../settings/print-only.ts'
import { noticeLink } from '../notice-link.ts'
import css from './paper.css?inline'
import pageCss from './paper-page.css?inline'
import { styleOf } from '../viewer-state.ts'
import type { ViewProps } from '../viewer-state.ts'

/** Digits of a hash that are printed: enough to find the version, short enough to be compared by eye. */
const SHORT = 12

/** What goes on paper or into a file: the version on the screen, or the comparison. */
function Paper(props: ViewProps) {
  const { notice, language, locale } = props.state
  const [which, trace] = describe(props)
  return (
    <main lang={language}>
      <div>
        <h1>{notice!.title}</h1>
        <p lang={locale}>{which}</p>
        {props.actions.paper()}
      </div>
      {/* At the foot of each page, so that each can be traced to its version. */}
      <footer>
        <p lang={locale}>
          <span lang={language}>{notice!.title}</span> · {which}
          <br />
          {trace}
        </p>
      </footer>
    </main>
  )
}

/** Version and date; and where the text can be read, with the hash that tells its version. */
function describe(props: ViewProps): readonly [which: string, trace: string] {
  const { t, notice, entry, version, compared, language, page } = props.state
  const date = formatDate(Date.parse(notice!.effective), styleOf(props))
  const title =
    compared && t('notice.compare.title', { before: compared.of.before.version, after: compared.of.after.version })
  const sheets = [compared && entry!.versions.find((one) => one.version === compared.of.before.version), version]
  const hashes = sheets.flatMap((one) => one?.documents[language]?.sha256.slice(0, SHORT) ?? [])
  const address = decodeURI(page ?? noticeLink(location.href, { id: entry!.id, version: version!.version }))
  return [
    title ?? `${t('notice.version', { version: notice!.version })} · ${t('notice.since', { date })}`,
    `${t('notice.paper.address')} ${address} · ${t('notice.paper.hash')} ${hashes.join(' → ')}`,
  ]
}

/** Page numbers, in the digits of the dates. */
function pageStyle(props: ViewProps): string {
  const { locale, digits } = styleOf(props)
  return locale === 'th' && digits === 'thai' ? pageCss.replaceAll('decimal', 'thai') : pageCss
}

/** Prints it, and nothing else of the page. */
export function printNotice(props: ViewProps): void {
  printOnly(<Paper {...props} />, css, pageStyle(props))
}

/** Offers it as a page that can be read without a network. */
export function downloadNotice(props: ViewProps): void {
  const { state } = props
  const { body } = document.implementation.createHTMLDocument()
  const title = document.createElement('title')
  title.textContent = state.notice!.title
  render(<Paper {...props} />, body)
  const { id, version } = state.notice!
  const source = `<!doctype html><html lang="${state.language}"><meta charset="utf-8">${title.outerHTML}<style>${css + pageStyle(props)}</style>${body.outerHTML}`
  const href = URL.createObjectURL(new Blob([source], { type: 'text/html' }))
  const link = document.createElement('a')
  link.href = href
  link.download = `${id}-${version}.${state.language}.html`
  link.click()
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
