/**
 * Calls `close` for a click on the backdrop that was also pressed and released there: a drag that leaves the dialog, or
 * enters it, closes nothing. The dialog must be filled by a child, so that only the backdrop has itself as target.
 */
export function closeOnBackdrop(dialog: HTMLElement, close: () => void): void {
  let pressed = false
  let released = false
  dialog.addEventListener('mousedown', (event) => (pressed = event.target === dialog))
  dialog.addEventListener('mouseup', (event) => (released = event.target === dialog))
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && pressed && released) close()
  })
}
