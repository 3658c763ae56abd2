import { words } from 'virtual:words/tab'
import { isDatabaseMissing } from '../storage/is-database-missing.ts'
import { isNothingLeft } from '../storage/journal.ts'
import { readRecord } from '../storage/read-record.ts'
import { createTabs } from './tabs.ts'
import { isDue } from '../agreement/is-due.ts'
import { fillPlaces } from './fill-places.ts'
import { offerCheck } from './offer-check.ts'
import type { Page } from './page-port.ts'
import { keepFocusClear } from '../ui/banner/keep-focus-clear.ts'
import { COOKIE_PLACES } from '../ui/cookies/cookie-places.ts'
import { readNoticeLink } from '../ui/notice/notice-link.ts'
import { PLACES } from '../ui/notice/places.ts'
import { raise } from '../ui/host.ts'
import { createLauncher } from '../ui/launcher.ts'

/**
 * Chunk entry: what every page needs, but not at once — the tab that reopens the settings, care for what has keyboard
 * focus, word from other tabs, and a look at what the last page has left to do. It calls the session, which is ten times its size, only where there is work.
 */
export function attend(page: Page): void {
  const { config, act, cookieName, signal, store } = page
  // The page may have ended while this was on its way.
  if (signal.aborted) return
  const { name } = config.cookie
  const side = config.ui.launcher
  let floating: Element | undefined
  let end: (() => void) | undefined

  /** What has keyboard focus is never under the question, nor under the tab that stands where the question does not. */
  function guard(): void {
    const now =
      (side || store.get().asking ? page.root().querySelector('.banner:not(.inline), .tab') : null) ?? undefined
    if (now === floating) return
    floating = now
    end?.()
    end = now && keepFocusClear(now)
  }

  if (side) {
    const launcher = createLauncher(page.root, side === true ? 'left' : side, () => void page.open('settings'))
    const offer = () =>
      launcher.show(store.get().asking ? undefined : page.translate(words)('banner.settings'), store.get().locale)
    signal.addEventListener('abort', store.subscribe(offer))
    offer()
  }
  signal.addEventListener('abort', store.subscribe(guard))
  guard()

  // What the page puts into the top layer later would stand above ours.
  const stayOnTop = ({ target, newState }: Event & { readonly newState?: unknown }) => {
    if (newState !== 'open' || !(target as Partial<HTMLElement> | null)?.popover) return
    if (store.get().asking || side) page.root().querySelectorAll<HTMLElement>('[popover]').forEach(raise)
  }
  document.addEventListener('toggle', stayOnTop, { capture: true, signal })

  const tabs = createTabs(name, (message) => void act((session) => session.onTabMessage(message)))
  signal.addEventListener('abort', () => {
    tabs.close()
    end?.()
  })
  const look = () => {
    if (document.visibilityState === 'hidden') return
    if (readRecord(document, cookieName).record?.decidedAt !== store.get().record?.decidedAt)
      void act((session) => session.syncFromCookie())
  }
  document.addEventListener('visibilitychange', look, { signal })

  const work = () => void act((session) => session.catchUp())

  // Another tab may have decided before this one could hear of it.
  look()
  const isDueNow = config.notices && isDue(() => localStorage, `${name}.notices`, Date.now())
  if (
    !store.get().record ||
    isDueNow ||
    readRecord(document, cookieName).copies > 1 ||
    !isNothingLeft(() => localStorage, name, store.get().record!.decidedAt)
  )
    work()
  else void isDatabaseMissing().then((missing) => missing && work())
  // A notice that is part of the page takes the links to itself.
  const places = () => document.querySelectorAll<HTMLElement>(PLACES)
  if (config.notices) fillPlaces(PLACES, () => void act((session) => session.mountNotices()), signal)
  fillPlaces(COOKIE_PLACES, () => void act((session) => session.mountCookies()), signal)
  offerCheck(page)
  const read = () => {
    if (location.hash === '#yinyom-settings') return void page.open('settings')
    const target = readNoticeLink(location.hash)
    if (
      target &&
      ![...places()].some(({ dataset }) => !target.id || !dataset.yinyomNotice || dataset.yinyomNotice === target.id)
    )
      void page.open('notice', target)
  }
  read()
  addEventListener('hashchange', read, { signal })
  // A link to where the address stands already changes nothing of it.
  const again = (event: MouseEvent) => {
    const path = event.composedPath() as Partial<HTMLAnchorElement>[]
    if (!event.defaultPrevented && path.some(({ hash }) => hash && hash === location.hash)) read()
  }
  addEventListener('click', again, { signal })
}
