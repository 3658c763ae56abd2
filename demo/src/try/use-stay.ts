import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the focus, and what is focused in its place on the screen, while all around it is drawn anew: the element that
 * was named may stand in another list by then, or may have gone; then its section's heading has the focus.
 */
export function useStay(within: RefObject<HTMLElement>, drawn: unknown): (selector: string) => void {
  const wanted = useRef<{ readonly selector: string; readonly top: number } | undefined>()
  const topOf = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? 0
  useLayoutEffect(() => {
    if (!wanted.current) return
    const { selector, top } = wanted.current
    wanted.current = undefined
    const element =
      within.current?.querySelector<HTMLElement>(selector) ??
      within.current?.querySelector<HTMLElement>('#outline-title')
    element?.focus({ preventScroll: true })
    scrollBy(0, topOf(element) - top)
  }, [drawn])
  return (selector) => {
    wanted.current = { selector, top: topOf(within.current?.querySelector(selector)) }
  }
}
