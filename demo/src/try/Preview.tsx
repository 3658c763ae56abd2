import { h } from 'preact'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { addSheet } from '../../../src/ui/add-sheet.ts'
import { createViewer } from '../../../src/ui/notice/create-viewer.tsx'
import css from '../../../src/ui/notice/notice.css?inline'
import { previewPorts } from './preview-ports.ts'
import previewCss from './preview.css?inline'
import type { Reading } from './reading.ts'
import type { Texts } from './texts.ts'

/** Goes to a clause of the notice; to its beginning without an anchor. */
export type Jump = (anchor?: string) => void

export interface PreviewProps {
  readonly reading: Reading
  readonly texts: Texts
  /** Where the way to a clause is left. */
  readonly jump: RefObject<Jump | null>
}

/** The viewer of the product, with this document in it. */
export function Preview({ reading: { draft, preview }, texts: { words, language, day }, jump }: PreviewProps) {
  const host = useRef<HTMLDivElement>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const href = URL.createObjectURL(new Blob([preview.source], { type: 'application/json' }))
    const root = host.current!.attachShadow({ mode: 'open' })
    addSheet(root, css)
    addSheet(root, previewCss)
    const ports = previewPorts({ draft, href, ...preview, locale: language, report: () => setFailed(true) })
    const viewer = createViewer(ports, root, true)
    const open = (anchor?: string) => viewer.open({ anchor }).catch(() => setFailed(true))
    jump.current = (anchor) => {
      if (!anchor) host.current!.scrollIntoView({ block: 'start' })
      void open(anchor)
    }
    void open()
    return () => {
      viewer.destroy()
      URL.revokeObjectURL(href)
    }
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable for the keyboard
    <section id="viewer" class="try-viewer" aria-labelledby="viewer-title" tabIndex={0}>
      <h2 id="viewer-title">{words.viewer}</h2>
      <p class="small try-stand-in">{words.previewNote(day(preview.effective))}</p>
      {hasFailed && <p role="alert">{words.viewerFailed}</p>}
      <div ref={host} class="try-host" />
    </section>
  )
}
