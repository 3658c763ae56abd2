import type { Config } from '../config/resolve-config.ts'
import { inLanguage } from '../i18n/in-language.ts'
import { readNoticeLink } from '../ui/notice/notice-link.ts'
import { PLACES } from '../ui/notice/places.ts'
import type { Page } from './page-port.ts'

/** Opens the notice here for its links in the banner and in the settings; without us they lead to its page. */
export function takeNoticeLinks({ open, signal, store }: Page, config: Config): void {
  const follow = (event: MouseEvent) => {
    const link = event.composedPath()[0] as Partial<HTMLAnchorElement>
    const isOurs = (link.getRootNode?.() as Partial<ShadowRoot> | undefined)?.host?.localName === 'yinyom-ui'
    if (!isOurs || event.ctrlKey || event.metaKey || event.shiftKey) return
    const href = link.getAttribute!('href') ?? ''
    const target = readNoticeLink(href)
    if (!target && (!href || href !== inLanguage(config.links.privacy, store.get().locale))) return
    // A notice that is part of the page is gone to. Else the fragment would stay, and a reload would open the notice again.
    if (target && document.querySelector(PLACES)) return
    event.preventDefault()
    void open('notice', target ?? {})
  }
  addEventListener('click', follow, { capture: true, signal })
}
