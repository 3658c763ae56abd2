import type { Gesture } from '../model/consent-receipt.ts'

/** What the browser says of the act under way; `event` is the click, where there is one. */
export function gestureOf(event?: Event): Gesture {
  const { userActivation } = (globalThis.navigator ?? {}) as {
    readonly userActivation?: { readonly isActive?: unknown } | null
  }
  const active = userActivation?.isActive
  return { trusted: event?.isTrusted === true, ...(typeof active === 'boolean' && { active }) }
}
