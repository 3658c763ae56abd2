/** The element that has focus, in whatever shadow root it is. */
export function whereFocusIs(document: Document): HTMLElement | undefined {
  let found = document.activeElement
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement
  return found && found !== document.body ? (found as HTMLElement) : undefined
}

/** Focus goes back to where it was; if that is gone (a banner that has been answered), to a control that reopens. */
export function giveFocusBack(before: HTMLElement | undefined, root: ShadowRoot): void {
  if (!before) return
  const target = before.isConnected ? before : root.querySelector<HTMLElement>('.tab')
  target?.focus({ preventScroll: true })
}
