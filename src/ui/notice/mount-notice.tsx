import { addSheet } from '../add-sheet.ts'
import { createViewer } from './create-viewer.tsx'
import type { NoticeViewer } from './create-viewer.tsx'
import css from './notice.css?inline'
import type { NoticeHandle, NoticePorts, NoticeTarget } from './notice-ports.ts'
import { readNoticeLink } from './notice-link.ts'

/** Places in a page that want a notice in them; an opener names a notice, too. */
export const PLACES = '[data-yinyom-notice]:not([data-yinyom-open])'

/** Chunk entry: the viewer, as a dialog when it is opened, and at once in each place of the page that wants it. */
export function mountNotice(ports: NoticePorts): NoticeHandle {
  let dialog: { readonly viewer: NoticeViewer; readonly host: HTMLElement } | undefined
  const places = new Map<HTMLElement, NoticeViewer>()

  function mount(host: HTMLElement, inline: boolean): NoticeViewer {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    addSheet(root, css)
    return createViewer(ports, root, inline)
  }

  const fragment = () => readNoticeLink(location.hash) ?? { anchor: location.hash.slice(1) }

  /** A notice in the page takes a link to itself, so that nothing opens over it. */
  function place(): void {
    for (const host of document.querySelectorAll<HTMLElement>(PLACES)) {
      if (places.has(host)) continue
      const viewer = mount(host, true)
      places.set(host, viewer)
      const { yinyomNotice: id, yinyomVersion: version, yinyomCompare: compareWith } = host.dataset
      const link = fragment()
      const isMeant = !link.id || !id || link.id === id
      viewer
        .open({
          id,
          version,
          compareWith,
          ...(isMeant && { ...(link.version && { version: link.version }), anchor: link.anchor }),
        })
        .catch(complain)
    }
  }
  const follow = () => {
    const link = fragment()
    for (const [host, viewer] of places) {
      const { yinyomNotice: id = '', yinyomVersion: version } = host.dataset
      if (link.anchor && (!link.id || !id || link.id === id))
        viewer.open({ id: id || undefined, version: link.version ?? version, anchor: link.anchor }).catch(complain)
    }
  }
  const complain = (cause: unknown) => ports.report({ code: 'chunk-failed', subject: 'notice', cause })

  place()
  addEventListener('hashchange', follow)
  return {
    async open(target: NoticeTarget = {}) {
      if (!dialog) {
        const host = document.createElement('div')
        ports.root.append(host)
        dialog = { host, viewer: mount(host, false) }
      }
      await dialog.viewer.open(target)
    },
    close: () => dialog?.viewer.close(),
    destroy() {
      removeEventListener('hashchange', follow)
      dialog?.viewer.destroy()
      dialog?.host.remove()
      for (const [host, viewer] of places) {
        viewer.destroy()
        // What stood there before is seen again.
        host.shadowRoot!.append(document.createElement('slot'))
      }
    },
  }
}
