import { hostOf, isSameSite } from './site-of.ts'

/** Files that are no pages. */
const FILES =
  /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|gz|exe|dmg|apk|jpe?g|png|gif|webp|avif|svg|ico|mp[34]|webm|mov|avi|css|js|json|xml|txt|ics|woff2?)$/i
/** Links that do something: a scan must not log anybody out, nor buy. */
const DOING = /(?:log-?out|sign-?out|add-to-cart|remove_item|wp-login|wp-admin|unsubscribe|delete)/i

/** The address of a page as it is visited: whole, without its fragment; undefined for what is no page. */
export function pageAddress(link: string, from?: string): string | undefined {
  if (!URL.canParse(link, from)) return undefined
  const url = new URL(link, from)
  if (!/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  return url.href
}

/** Which links of a page a scan may follow: pages of the same host (with `www.` or without), once each, that do nothing. */
export function linksToFollow(links: readonly string[], from: string): string[] {
  const own = plainHost(from)
  const pages = links.flatMap((link) => pageAddress(link, from) ?? [])
  return [...new Set(pages)].filter(
    (url) => plainHost(url) === own && !FILES.test(new URL(url).pathname) && !DOING.test(url),
  )
}

/** Pages of a sitemap that belong to the site, once each. */
export function ownPages(pages: readonly string[], start: string): string[] {
  const found = pages.flatMap((page) => pageAddress(page, start) ?? [])
  return [...new Set(found)].filter((page) => isSameSite(page, start))
}

function plainHost(url: string): string {
  return `${hostOf(url).replace(/^www\./, '')}:${URL.canParse(url) ? new URL(url).port : ''}`
}
