import { h } from 'preact'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { closeModal, openModal } from '../dialog/modal.ts'

export interface SettingsDialogProps {
  readonly root: ShadowRoot
  readonly labelledBy: string
  readonly lang: string
  /** Id of the heading that focus goes to: never a button, so that Enter decides nothing. */
  readonly focus: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** The dialog of the settings. Focus goes to another heading where `focus` changes. */
export function SettingsDialog({ root, labelledBy, lang, focus, onClose, children }: SettingsDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)

  useLayoutEffect(() => {
    const element = dialog.current
    openModal(element, { root, onClose })
    return () => closeModal(element)
  }, [root, onClose])

  useLayoutEffect(() => root.getElementById(focus)?.focus(), [root, focus])

  return (
    <dialog ref={dialog} class="s-dialog" lang={lang} aria-labelledby={labelledBy} onClose={onClose}>
      <div class="s-frame">{children}</div>
    </dialog>
  )
}
