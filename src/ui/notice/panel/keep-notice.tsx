import { h, render } from 'preact'
import { formatDate } from '../../../i18n/format-date.ts'
import { printOnly } from '../../settings/print-only.ts'
import { NoticePartView } from '../NoticePartView.tsx'
import css from './paper.css?inline'
import { styleOf } from '../viewer-state.ts'
import type { ViewProps } from '../viewer-state.ts'

/** What goes on paper or into a file: the version on the screen, or the comparison. */
function Paper(props: ViewProps) {
  const { t, notice, parts, compared, onlyChanged, language, locale } = props.state
  const view = (id: string) => parts.filter((one) => one.id === id).map((one) => <NoticePartView of={one} />)
  const date = formatDate(Date.parse(notice!.effective), styleOf(props))
  const title =
    compared && t('notice.compare.title', { before: compared.of.before.version, after: compared.of.after.version })
  return (
    <main lang={language}>
      <h1>{notice!.title}</h1>
      <p lang={locale}>
        {title ?? `${t('notice.version', { version: notice!.version })} · ${t('notice.effective', { date })}`}
      </p>
      {compared ? (
        <compared.chunk.Comparison of={compared.of} t={t} onlyChanged={onlyChanged} part={view} />
      ) : (
        parts.map((one) => <NoticePartView of={one} />)
      )}
    </main>
  )
}

/** Prints it, and nothing else of the page. */
export function printNotice(props: ViewProps): void {
  printOnly(<Paper {...props} />, css)
}

/** Offers it as a page that can be read without a network. */
export function downloadNotice(props: ViewProps): void {
  const { state } = props
  const { body } = document.implementation.createHTMLDocument()
  const title = document.createElement('title')
  title.textContent = state.notice!.title
  render(<Paper {...props} />, body)
  const { id, version } = state.notice!
  const source = `<!doctype html><html lang="${state.language}"><meta charset="utf-8">${title.outerHTML}<style>${css}</style>${body.outerHTML}`
  const href = URL.createObjectURL(new Blob([source], { type: 'text/html' }))
  const link = document.createElement('a')
  link.href = href
  link.download = `${id}-${version}.${state.language}.html`
  link.click()
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
