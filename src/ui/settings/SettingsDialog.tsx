import { h } from 'preact'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { closeOnBackdrop } from '../dialog/close-on-backdrop.ts'
import { giveFocusBack, whereFocusIs } from '../dialog/focus-return.ts'

export interface SettingsDialogProps {
  readonly root: ShadowRoot
  readonly labelledBy: string
  readonly lang: string
  /** Id of the heading that focus goes to: never a button, so that Enter decides nothing. */
  readonly focus: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A native modal dialog: the page behind it is inert, Escape closes it, and focus goes back to where it was. */
export function SettingsDialog({ root, labelledBy, lang, focus, onClose, children }: SettingsDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)

  useLayoutEffect(() => {
    const before = whereFocusIs(document)
    const element = dialog.current!
    closeOnBackdrop(element, onClose)
    element.showModal()
    return () => {
      if (element.open) element.close()
      giveFocusBack(before, root)
    }
  }, [root, onClose])

  useLayoutEffect(() => root.getElementById(focus)?.focus(), [root, focus])

  return (
    <dialog ref={dialog} class="s-dialog" lang={lang} aria-labelledby={labelledBy} onClose={onClose}>
      <div class="s-frame">{children}</div>
    </dialog>
  )
}
