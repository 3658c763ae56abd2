import type { NoticeTarget } from './notice-ports.ts'

/** `#yinyom-notice/privacy/1.1.0/ข้อ-2-ข`: each part may be left out from the end. */
const FRAGMENT = /^#yinyom-notice(?:\/([^/]*))?(?:\/([^/]*))?(?:\/(.*))?$/

/** The address of a page with a fragment that opens the viewer there. */
export function noticeLink(page: string, { id = '', version = '', anchor = '' }: NoticeTarget): string {
  const parts = [id, version, anchor].map(encodeURIComponent).join('/')
  return `${page.replace(/#.*$/s, '')}#yinyom-notice/${parts}`
}

/** What a fragment opens; undefined where it is not one of ours. */
export function readNoticeLink(fragment: string): NoticeTarget | undefined {
  const found = FRAGMENT.exec(fragment)
  if (!found) return undefined
  const [id, version, anchor] = found.slice(1).map((part) => decode(part ?? '') || undefined)
  return { id, version, anchor }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
