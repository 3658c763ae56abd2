import type { YinyomEvents } from '../consent.ts'

/** Tells the host page. */
export function emit<K extends keyof YinyomEvents>(name: K, detail: YinyomEvents[K]): void {
  dispatchEvent(new CustomEvent(name, { detail }))
}
