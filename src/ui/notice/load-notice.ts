import { parseNotice } from '../../notices/format/notice-parse.ts'
import type { Notice } from '../../notices/format/notice.ts'
import { digestNotice } from '../../notices/digest.ts'

/** Why a notice cannot be shown; each is a code of `yinyom:problem`. */
export type NoticeFailure = 'notice-unreachable' | 'notice-broken' | 'notice-mismatch' | 'notice-unlisted'

/** Characters of a document at most: fifty pages are 200,000. */
const MOST = 3_000_000

export interface LoadedNotice {
  readonly notice?: Notice
  readonly failed?: NoticeFailure
  /** The error, or what was found. */
  readonly cause?: unknown
}

/** Fetches one document, and gives it only if it is well formed and the one whose hash is known. Never rejects. */
export async function loadNotice(url: string, sha256: string, get: typeof fetch = fetch): Promise<LoadedNotice> {
  let source: string
  try {
    const response = await get(url)
    if (!response.ok) throw new Error(String(response.status))
    if (Number(response.headers.get('content-length')) > MOST * 3) throw new Error('too large')
    source = await response.text()
    if (source.length > MOST) throw new Error('too large')
  } catch (cause) {
    return { failed: 'notice-unreachable', cause }
  }
  const faults: Parameters<typeof parseNotice>[1] = []
  let notice: Notice | undefined
  try {
    notice = parseNotice(JSON.parse(source), faults)
  } catch (cause) {
    return { failed: 'notice-broken', cause }
  }
  if (!notice) return { failed: 'notice-broken', cause: faults[0]?.path }
  const found = await digestNotice(notice)
  return found === sha256 ? { notice } : { failed: 'notice-mismatch', cause: found }
}
