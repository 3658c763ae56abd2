import { addSheet } from '../add-sheet.ts'
import { createViewer } from './create-viewer.tsx'
import type { NoticeViewer } from './create-viewer.tsx'
import css from './notice.css?inline'
import type { MountedNotices, NoticePorts, NoticeTarget } from './notice-ports.ts'
import type { NoticeParts } from './viewer-state.ts'
import { readNoticeLink } from './notice-link.ts'
import { PLACES } from './places.ts'

/** Chunk entry: the viewer, as a dialog when it is opened, and at once in each place of the page that wants it. */
export function mountNotice(ports: NoticePorts & NoticeParts): MountedNotices {
  let dialog: { readonly viewer: NoticeViewer; readonly host: HTMLElement } | undefined
  const places = new Map<HTMLElement, NoticeViewer>()

  function mount(host: HTMLElement, inline: boolean): NoticeViewer {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
    addSheet(root, css)
    return createViewer(ports, root, inline)
  }

  /** A notice in the page takes a link to itself, so that nothing opens over it. */
  function show(host: HTMLElement, viewer: NoticeViewer, isNew: boolean): void {
    const { yinyomNotice: id, yinyomVersion, yinyomCompare } = host.dataset
    const link: NoticeTarget = readNoticeLink(location.hash) ?? { anchor: location.hash.slice(1) }
    const isMeant = !link.id || !id || link.id === id
    if (!isNew && !(isMeant && link.anchor)) return
    viewer
      .open({
        id,
        version: (isMeant && link.version) || yinyomVersion,
        ...(isMeant && { anchor: link.anchor }),
        ...(isNew && { compareWith: yinyomCompare }),
      })
      .catch((cause: unknown) => ports.report({ code: 'chunk-failed', subject: 'notice', cause }))
  }

  function place(): void {
    for (const [host, viewer] of places) {
      if (host.isConnected) continue
      viewer.destroy()
      places.delete(host)
    }
    for (const host of document.querySelectorAll<HTMLElement>(PLACES)) {
      if (places.has(host)) continue
      const viewer = mount(host, true)
      places.set(host, viewer)
      show(host, viewer, true)
    }
  }
  const follow = () => places.forEach((viewer, host) => show(host, viewer, false))

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
    place,
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
