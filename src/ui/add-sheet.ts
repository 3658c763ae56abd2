/**
 * Adds a style sheet to a shadow root or to the page; returns the function that takes it off. An adopted sheet needs no
 * `unsafe-inline`; browsers before 2023 get a style element.
 */
export function addSheet(root: ShadowRoot | Document, source: string): () => void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(source)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  } catch {
    const style = document.createElement('style')
    const place = root instanceof Document ? root.head : root
    style.textContent = source
    place.append(style)
    return () => style.remove()
  }
}
