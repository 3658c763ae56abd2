/** What decides where an element stands and how large it is; used values, so that the stand-in needs no page styles. */
const BOX = [
  'position',
  'top',
  'right',
  'bottom',
  'left',
  'z-index',
  'float',
  'clear',
  'width',
  'height',
  'box-sizing',
  'vertical-align',
  'align-self',
  'justify-self',
  'order',
  'transform',
  'border-radius',
  ...['row-start', 'row-end', 'column-start', 'column-end'].map((line) => `grid-${line}`),
  ...['top', 'right', 'bottom', 'left'].flatMap((side) => [
    `margin-${side}`,
    `padding-${side}`,
    `border-${side}-width`,
  ]),
]

/** What the page's own style must not change on the stand-in. */
const FIXED = {
  flex: 'none',
  'min-width': '0',
  'max-width': 'none',
  'min-height': '0',
  'max-height': 'none',
  overflow: 'hidden',
  'border-style': 'solid',
  'border-color': 'transparent',
}

/**
 * Puts `host` where `element` is, in a box of the same size, so that nothing on the page moves, and follows the
 * element: when the page is laid out anew, when its framework moves or removes it (`gone`). Returns the undoing.
 * Styles are set one by one on the objects, which a strict `style-src` allows.
 */
export function standIn(element: HTMLElement, host: HTMLElement, gone: () => void): () => void {
  const { style } = element
  const before = [style.getPropertyValue('display'), style.getPropertyPriority('display')] as const
  const show = () => (before[0] ? style.setProperty('display', ...before) : style.removeProperty('display'))
  const hide = () => style.setProperty('display', 'none', 'important')

  function measure(): void {
    host.style.display = 'none'
    show()
    const box = getComputedStyle(element)
    const values = BOX.map((name) => box.getPropertyValue(name))
    const { display } = box
    hide()
    BOX.forEach((name, at) => host.style.setProperty(name, values[at]!))
    host.style.display = display === 'inline' ? 'inline-block' : display
  }

  function follow(): void {
    if (!element.isConnected) return gone()
    if (host.nextSibling !== element) place()
  }

  const layout = new ResizeObserver(measure)
  const family = new MutationObserver(follow)

  function place(): void {
    element.before(host)
    const parent = element.parentElement
    layout.disconnect()
    family.disconnect()
    if (parent) {
      layout.observe(parent)
      family.observe(parent, { childList: true })
    }
    measure()
  }

  for (const [name, value] of Object.entries(FIXED)) host.style.setProperty(name, value)
  place()
  return () => {
    layout.disconnect()
    family.disconnect()
    host.remove()
    show()
  }
}
