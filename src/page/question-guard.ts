import { afterPaint } from './after-paint.ts'

/** Least time that a question is on the screen before a yes counts, in ms: nobody has read it sooner. */
const SETTLING = 150

/** Watches whether a yes to the question on the screen can be a person's who sees it. */
export interface QuestionGuard {
  /** False too soon after the first paint, under something else, and in a frame of another origin. */
  readonly mayGrant: () => boolean
  readonly end: () => void
}

export function guardQuestion(question: Element): QuestionGuard {
  let settled = false
  let covered = false
  let observer: IntersectionObserver | undefined
  // A timer, not a clock: the page, a test or the visitor may set the clock.
  afterPaint(() => setTimeout(() => (settled = true), SETTLING))
  try {
    // Tells what covers an element, where the browser can (Intersection Observer v2).
    const options = { threshold: 0.5, trackVisibility: true, delay: 100 }
    observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, isVisible } of entries as (IntersectionObserverEntry & { isVisible?: boolean })[])
        covered = isIntersecting && isVisible === false
    }, options)
    observer.observe(question)
  } catch {
    // Then nothing is known of it.
  }
  return {
    mayGrant: () => settled && !covered && !isFramedByOther(),
    end: () => observer?.disconnect(),
  }
}

/** Whether another origin has put this page into a frame, where it can make a visitor click what they do not see. */
function isFramedByOther(): boolean {
  try {
    return top !== window && top!.location.origin !== location.origin
  } catch {
    return true
  }
}
