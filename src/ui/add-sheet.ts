/**
 * Adds a style sheet to a shadow root or to the page. An adopted sheet needs no `unsafe-inline`; browsers before 2023
 * get a style element.
 */
export function addSheet(root: ShadowRoot | Document, source: string): CSSStyleSheet | HTMLStyleElement {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(source)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return sheet
  } catch {
    const style = document.createElement('style')
    style.textContent = source
    return ('head' in root ? root.head : root).appendChild(style)
  }
}
