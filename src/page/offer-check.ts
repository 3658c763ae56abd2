import { runningInstance } from './instance.ts'
import type { Page } from './page-port.ts'

/** Gives the owner of a page the verb that checks it, and does so at once where the address asks for it. */
export function offerCheck({ act }: Page): void {
  const check = () => act((session) => session.check())
  Object.assign(runningInstance(window) ?? {}, { check })
  if (/[?&#]yinyom-check\b/.test(location.search + location.hash)) void check()
}
