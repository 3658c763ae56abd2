import { closeOnBackdrop } from './close-on-backdrop.ts'
import { giveFocusBack, whereFocusIs } from './focus-return.ts'

export interface ModalOptions {
  /** The root that all surfaces share. */
  readonly root: ShadowRoot
  readonly onClose: () => void
  /** Selects the heading that focus goes to: never a button, so that Enter decides nothing. */
  readonly focus?: string
}

/**
 * What of ours lies under a dialog is not seen through its backdrop, and to an audit covers nothing. Returns what shows
 * it again, also where it was taken off the page meanwhile: it may come back.
 */
function hide(root: ShadowRoot): () => void {
  const under = root.querySelectorAll<HTMLElement>('[popover],.modal')
  const show = (visibility: string) => under.forEach(({ style }) => (style.visibility = visibility))
  show('hidden')
  return () => show('')
}

const ends = new WeakMap<HTMLDialogElement, () => void>()

/**
 * Makes a native modal dialog of an element that is on the page: the page behind it is inert, Escape and a click on the
 * backdrop close it. Twice is harmless. `closeModal` ends it.
 */
export function openModal(dialog: HTMLDialogElement | null, { root, onClose, focus }: ModalOptions): void {
  if (!dialog || ends.has(dialog)) return
  const before = whereFocusIs(document)
  const show = hide(root)
  ends.set(dialog, () => {
    show()
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
