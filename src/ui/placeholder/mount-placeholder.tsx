import { h, render } from 'preact'
import type { Translate } from '../../i18n/translate.ts'
import type { ReceiptAction } from '../../model/consent-receipt.ts'
import { addSheet } from '../add-sheet.ts'
import { gestureOf } from '../gesture.ts'
import type { HeldFrame, SurfacePorts } from '../surface.ts'
import { fitForm } from './fit-form.ts'
import type { Form } from './Placeholder.tsx'
import { Placeholder } from './Placeholder.tsx'
import { placeholderContent, subjectOf } from './placeholder-content.ts'
import css from './placeholder.css?inline'
import { isVideo } from './site-name.ts'
import { standIn } from './stand-in.ts'

export interface PlaceholderHandle {
  readonly host: HTMLElement
  /** Draws it again: language or colours have changed. */
  update(): void
  /** Goes where its frame is. */
  follow(): void
  /** Takes on the size that its frame has now. */
  measure(): void
  /** Gives the frame its place back, and the focus if it was here. Twice is harmless. */
  destroy(): void
}

/** The colours and shapes of the surfaces, as the scheme has them (`banner.css`). */
const TOKENS = ['--yinyom-font', ...['bg', 'text', 'line', 'accent', 'on', 'button'].map((name) => `--y-${name}`)]

/** Stands in for one frame until it may load. `t` needs `placeholder.*` and the names of categories. */
export function mountPlaceholder(frame: HeldFrame, ports: SurfacePorts & { readonly t: Translate }): PlaceholderHandle {
  const { config, t } = ports
  const { element, isPlace = false } = frame
  const subject = { ...frame, isInForm: isPlace && element.closest('form') !== null }
  const host = document.createElement('yinyom-frame')
  const root = host.attachShadow({ mode: 'open' })
  const { id } = subjectOf(config, frame)
  let ended = false
  let isOpen = false
  let form: Form = 'full'
  let draw = () => {}

  function update(): void {
    if (ended) return
    const { locale } = ports.view()
    // The surfaces' host carries the owner's theme; this one stands elsewhere and takes its colours over.
    const theme = getComputedStyle(ports.root.host)
    for (const name of [...TOKENS, 'color-scheme']) host.style.setProperty(name, theme.getPropertyValue(name))
    const lang = element.closest<HTMLElement>('[lang]')?.lang.split('-')[0] ?? ''
    const content = placeholderContent(config, t, locale, subject, lang)
    const decide = async (action: Extract<ReceiptAction, 'allow_once' | 'allow_always'>, event: Event) => {
      const gesture = gestureOf(event)
      const shown = { surface: 'placeholder', lang: locale, layout: 'frame', text: content } as const
      await ports.decide({ action, surface: 'placeholder', layer: 1, choices: { [id]: true }, shown, gesture })
    }
    const complain = (cause: unknown) => ports.report({ code: 'not-saved', subject: id, cause })
    const props = {
      content,
      lang: locale,
      isVideo: isVideo(element, frame.host),
      onOnce(event: Event) {
        decide('allow_once', event).catch(complain)
        frame.allowOnce()
        destroy()
      },
      onAlways: (event: Event) => void decide('allow_always', event).catch(complain),
      setOpen(wanted: boolean) {
        isOpen = wanted
        // The browser gives the focus back.
        if (!wanted) root.querySelector('dialog')?.close()
        draw()
      },
    }
    draw = () => !ended && render(<Placeholder {...props} form={form} isOpen={isOpen} />, root)
    fit(true)
  }

  const fit = fitForm(host, root, isPlace, (wanted) => {
    form = wanted
    draw()
  })

  function destroy(): void {
    if (ended) return
    ended = true
    const hadFocus = root.activeElement !== null
    render(null, root)
    host.remove()
    if (hadFocus) element.focus()
  }

  addSheet(root, css)
  const { follow, measure } = standIn(element, host, isPlace)
  update()
  return {
    host,
    update,
    follow,
    measure() {
      measure()
      if (!isOpen) fit()
    },
    destroy,
  }
}
