/** Takes off what `addSheet` has added. */
export function removeSheet(root: ShadowRoot | Document, added: CSSStyleSheet | HTMLStyleElement): void {
  if ('remove' in added) added.remove()
  else root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== added)
}
