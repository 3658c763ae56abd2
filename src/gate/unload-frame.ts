import { attributeOf } from './activate.ts'
import { ADDRESSES, readMark } from './read-element.ts'

/** Takes away from a frame the addresses that it may have no longer, or that others gave it. Gives whether it had any. */
export function unloadFrame(element: HTMLElement): boolean {
  const lives = ADDRESSES.filter((name) => {
    const address = element.getAttribute(attributeOf(element, name))
    return address && address === readMark(element, name)
  })
  for (const name of lives) element.removeAttribute(attributeOf(element, name))
  if (lives.length) (element as Partial<HTMLMediaElement>).load?.()
  return lives.length > 0
}
