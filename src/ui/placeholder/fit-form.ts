import { FORMS } from './Placeholder.tsx'
import type { Form } from './Placeholder.tsx'

/**
 * Gives the function that draws the fullest form whose words are all in sight. It measures, because how much room words
 * take follows from the page's title and the reader's font, and not from the box alone. Where the box is as it was, only
 * `anew` looks again: the buttons stay the same elements, and keep the focus.
 */
export function fitForm(host: HTMLElement, root: ShadowRoot, isPlace: boolean, draw: (form: Form) => void) {
  let known = ''
  return (anew = false): void => {
    const { clientWidth, clientHeight } = host
    const size = `${clientWidth} ${clientHeight}`
    if (size === known && !anew) return
    const hadFocus = root.activeElement?.localName === 'button'
    // A place grows with what is in it.
    const isFree = isPlace && host.style.height === 'auto'
    for (const form of FORMS.slice(isFree ? 1 : 0)) {
      draw(form)
      const all = root.querySelector('.all')!
      if (all.scrollHeight <= all.clientHeight && all.scrollWidth <= all.clientWidth) break
    }
    known = `${host.clientWidth} ${host.clientHeight}`
    if (hadFocus && !root.activeElement) root.querySelector('button')!.focus()
  }
}
