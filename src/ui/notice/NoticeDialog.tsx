import { h } from 'preact'
import type { ComponentChildren } from 'preact'
import { openModal } from '../dialog/modal.ts'

export interface NoticeDialogProps {
  /** The root that all surfaces share. */
  readonly root: ShadowRoot
  readonly lang: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** The dialog of the viewer; whoever takes it off the page closes it with `closeModal`. */
export function NoticeDialog({ root, lang, onClose, children }: NoticeDialogProps) {
  return (
    <dialog
      ref={(dialog) => openModal(dialog, { root, onClose, focus: 'h2' })}
      class="n-dialog"
      lang={lang}
      aria-labelledby="yinyom-notice"
      onClose={onClose}
    >
      {children}
    </dialog>
  )
}
