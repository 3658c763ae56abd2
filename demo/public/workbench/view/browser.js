// What a view wants of the browser.

/** What a surface does by itself after so long, in ms, such as go away, it does not do here: it is to be looked at. */
const SOON = 8000

export function holdTimers() {
  const start = window.setTimeout
  window.setTimeout = (work, ms, ...more) => (ms > SOON ? 0 : start(work, ms, ...more))
}

/** Cookies, localStorage and IndexedDB as a browser that keeps nothing. */
export function refuseStorage() {
  const refuse = () => {
    throw new DOMException('The workbench refuses it.', 'SecurityError')
  }
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set() {} })
  for (const name of ['localStorage', 'indexedDB'])
    Object.defineProperty(window, name, { configurable: true, get: refuse })
}

export function sayGpc() {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true })
}

/** Forgets the visits before, and gives this one a name of its own: nothing that is left of them answers for it. */
export function newVisit() {
  for (const [name] of document.cookie.split('; ').map((one) => one.split('=')))
    if (/^workbench\d/.test(name)) document.cookie = `${name}=; Path=/; Max-Age=0`
  for (const key of Object.keys(localStorage)) if (/^workbench\d/.test(key)) localStorage.removeItem(key)
  const count = Number(localStorage.getItem('workbench')) + 1
  localStorage.setItem('workbench', count)
  return `workbench${count}`
}

/** Resolved with what `find` finds, once it does and it stands still for two frames. */
export async function appeared(find) {
  for (let last; ;) {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
    const found = find()
    const place = found && JSON.stringify(found.getBoundingClientRect())
    if (found && place === last) return found
    last = place
  }
}

/** The first element that a selector selects, in open shadow roots, too. */
export function find(selector, root = document) {
  const found = root.querySelector(selector)
  if (found) return found
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && find(selector, shadowRoot)
    if (inside) return inside
  }
  return null
}
