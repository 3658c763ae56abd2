/**
 * The tab that reopens the settings on every page, or its removal where `side` is false. One plain button, so that a
 * returning visitor runs no Preact.
 */
export function showLauncher(
  root: ShadowRoot,
  side: 'left' | 'right' | false,
  lang: string,
  label: string,
  open: () => void,
): void {
  let tab = root.querySelector<HTMLButtonElement>('.tab')
  if (!side) return tab?.remove()
  if (!tab) {
    tab = document.createElement('button')
    tab.type = 'button'
    tab.className = `tab ${side}`
    tab.onclick = open
    root.append(tab)
  }
  tab.lang = lang
  tab.textContent = label
}
