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

/** What the page's own style must not change on the stand-in. It is seen where its surroundings are. */
const FIXED = {
  flex: 'none',
  'min-width': '0',
  'max-width': '100%',
  'min-height': '0',
  'max-height': 'none',
  overflow: 'hidden',
  'border-style': 'solid',
  'border-color': 'transparent',
  visibility: 'inherit',
  opacity: '1',
  filter: 'none',
  'clip-path': 'none',
  'content-visibility': 'visible',
  'pointer-events': 'auto',
  animation: 'none',
  transition: 'none',
}

/** More than any page has, without a mark on anything. */
const STRONG = ':not(#y#y#y#y)'
const HIDDEN = `yinyom-frame:not([hidden])${STRONG}+:is(iframe,embed,object,video,[data-placeholder],[data-yinyom-placeholder]){${[
  'display:none',
  // Where an element says of itself how it is displayed, and that this is important.
  'position:absolute',
  'visibility:hidden',
  'pointer-events:none',
]
  .map((rule) => `${rule}!important`)
  .join(';')}}`

/**
 * Hides what a stand-in is in the place of. By its place, and not by anything on the element: copies of it, and what is
 * taken out and comes back, have nothing to be rid of. What is important is more so in a layer; the second is for
 * browsers that know none.
 */
export const HIDING = `@layer yinyom{${HIDDEN}}${HIDDEN}`

export interface StandIn {
  /** Goes where the element is. */
  follow(): void
  /** Takes on the size that the element has now. */
  measure(): void
}

/** A place that is lower than this, in CSS pixels, is still empty. */
const EMPTY = 44

/**
 * Puts `host` where `element` is, in a box of the same size, so that nothing on the page moves;
 * where it is the empty place of something to come, as high as its words. Styles are set one by
 * one on the host, which a strict `style-src` allows.
 */
export function standIn(element: HTMLElement, host: HTMLElement, isPlace = false): StandIn {
  const { style } = host
  const set = (name: string, value: string) => style.setProperty(name, value, 'important')

  function measure(): void {
    set('display', 'none')
    host.hidden = true
    const box = getComputedStyle(element)
    const values = BOX.map((name) => box.getPropertyValue(name))
    const { display } = box
    host.hidden = false
    BOX.forEach((name, at) => set(name, values[at]!))
    set('display', display === 'inline' ? 'inline-block' : display)
    if (isPlace && !(Number.parseFloat(style.height) >= EMPTY)) set('height', 'auto')
  }

  function follow(): void {
    if (host.nextElementSibling === element) return
    element.before(host)
    measure()
  }

  for (const [name, value] of Object.entries(FIXED)) set(name, value)
  follow()
  return { follow, measure }
}
