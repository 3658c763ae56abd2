/** Takes off what `addSheet` has added. */
export function removeSheet(root: ShadowRoot | Document, added: CSSStyleSheet | HTMLStyleElement): void {
  if (added instanceof HTMLStyleElement) added.remove()
  else root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== added)
}
