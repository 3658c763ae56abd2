import { closeOnBackdrop } from './close-on-backdrop.ts'
import { giveFocusBack, whereFocusIs } from './focus-return.ts'

export interface ModalOptions {
  /** The root that all surfaces share. */
  readonly root: ShadowRoot
  readonly onClose: () => void
  /** Selects the heading that focus goes to: never a button, so that Enter decides nothing. */
  readonly focus?: string
}

/** What of ours lies under a dialog is not seen through its backdrop, and to an audit covers nothing. */
function show(root: ShadowRoot, visibility: '' | 'hidden'): void {
  root.querySelectorAll<HTMLElement>('[popover],.modal').forEach(({ style }) => (style.visibility = visibility))
}

const ends = new WeakMap<HTMLDialogElement, () => void>()

/**
 * Makes a native modal dialog of an element that is on the page: the page behind it is inert, Escape and a click on the
 * backdrop close it. Twice is harmless. `closeModal` ends it.
 */
export function openModal(dialog: HTMLDialogElement | null, { root, onClose, focus }: ModalOptions): void {
  if (!dialog || ends.has(dialog)) return
  const before = whereFocusIs(document)
  show(root, 'hidden')
  ends.set(dialog, () => {
    show(root, '')
    giveFocusBack(before, root)
  })
  closeOnBackdrop(dialog, onClose)
  dialog.showModal()
  if (focus) dialog.querySelector<HTMLElement>(focus)?.focus()
}

/** Closes it, and gives focus back to where it was. */
export function closeModal(dialog: HTMLDialogElement | null): void {
  if (!dialog) return
  if (dialog.open) dialog.close()
  ends.get(dialog)?.()
  ends.delete(dialog)
}
