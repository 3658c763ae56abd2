import type { Gesture } from '../model/consent-receipt.ts'
import { ofNavigator } from './of-navigator.ts'

/** What the browser says of the act under way; `event` is the click, where there is one. */
export function gestureOf(event?: Event): Gesture {
  const active = (ofNavigator('userActivation') as Partial<UserActivation> | null | undefined)?.isActive
  return { trusted: event?.isTrusted === true, ...(typeof active === 'boolean' && { active }) }
}
