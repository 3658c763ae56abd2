import { h } from 'preact'
import type { ComponentChildren } from 'preact'
import { closeOnBackdrop } from '../dialog/close-on-backdrop.ts'
import { giveFocusBack, whereFocusIs } from '../dialog/focus-return.ts'

export interface NoticeDialogProps {
  /** The root that all surfaces share. */
  readonly root: ShadowRoot
  readonly lang: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

const openings = new WeakMap<HTMLDialogElement, () => void>()

/** A native modal dialog: the page behind it is inert, Escape closes it, and focus goes back to where it was. */
export function NoticeDialog({ root, lang, onClose, children }: NoticeDialogProps) {
  return (
    <dialog
      ref={(dialog) => {
        if (!dialog || openings.has(dialog)) return
        const before = whereFocusIs(document)
        openings.set(dialog, () => giveFocusBack(before, root))
        closeOnBackdrop(dialog, onClose)
        dialog.showModal()
        dialog.querySelector<HTMLElement>('h2')?.focus()
      }}
      class="n-dialog"
      lang={lang}
      aria-labelledby="yinyom-notice"
      onClose={onClose}
    >
      {children}
    </dialog>
  )
}

/** Focus back to where it was before this dialog, once it has gone. */
export function endDialog(dialog: HTMLDialogElement | null): void {
  if (dialog?.open) dialog.close()
  if (dialog) openings.get(dialog)?.()
}
