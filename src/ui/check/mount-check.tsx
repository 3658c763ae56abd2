import { h, render } from 'preact'
import { plainTranslate } from '../../i18n/translate.ts'
import { describeProblem } from '../../problems/describe-problem.ts'
import { addSheet } from '../add-sheet.ts'
import { removeSheet } from '../remove-sheet.ts'
import { CheckDialog } from './CheckDialog.tsx'
import { checkPage } from './check-content.ts'
import type { CheckReport } from './check-content.ts'
import type { CheckHandle, CheckPorts } from './check-ports.ts'
import css from './check.css?inline'

/** Chunk entry: the check of a page for its owner, closed, in the shadow root that all surfaces share. */
export function mountCheck(ports: CheckPorts): CheckHandle {
  const { root, config } = ports
  const sheet = addSheet(root, css)
  const container = document.createElement('div')
  root.append(container)
  let locale = ports.view().locale

  async function show(report: CheckReport): Promise<void> {
    const wanted = locale
    const [words, problemWords] = await Promise.all([ports.words(wanted), ports.problemWords(wanted)])
    if (wanted !== locale) return
    const t = plainTranslate([config.words[wanted], words], { you: config.ui.address })
    const mistakes = report.mistakes.map((trouble) => describeProblem(trouble, problemWords).message)
    const again = () => void look()
    const speak = (next: 'th' | 'en') => {
      locale = next
      void show(report)
    }
    render(
      <CheckDialog
        root={root}
        t={t}
        locale={wanted}
        report={report}
        mistakes={[...new Set(mistakes)]}
        onClose={close}
        onAgain={again}
        onLocale={speak}
      />,
      container,
    )
  }

  async function look(): Promise<void> {
    await show(checkPage(ports, await ports.finder()))
  }

  function close(): void {
    render(null, container)
  }

  return {
    open: look,
    close,
    destroy() {
      close()
      container.remove()
      removeSheet(root, sheet)
    },
  }
}
