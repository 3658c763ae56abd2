import { render } from 'preact'
import type { VNode } from 'preact'
import { addSheet } from '../add-sheet.ts'
import { removeSheet } from '../remove-sheet.ts'
import css from './print.css?inline'
import pageCss from './print-page.css?inline'

/**
 * Prints `content` and nothing else of the page: one light-DOM element that only paper shows, with a style of its own,
 * and a document sheet that hides the rest on paper; `more` is style besides, `page` that of
 * the sheets of paper, which only a document sheet can say. Both go after the print, or when the returned function is called.
 */
export function printOnly(content: VNode, more = '', page = ''): () => void {
  const host = document.createElement('yinyom-print')
  const root = host.attachShadow({ mode: 'open' })
  addSheet(root, css + more)
  render(content, root)
  const sheet = addSheet(document, pageCss + page)
  document.body.append(host)
  const end = () => {
    removeEventListener('afterprint', end)
    removeSheet(document, sheet)
    render(null, root)
    host.remove()
  }
  addEventListener('afterprint', end)
  window.print()
  return end
}
