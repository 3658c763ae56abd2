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
  // To read, to check and to hash takes a slow phone a while each.
  const faults: Parameters<typeof parseNotice>[1] = []
  let notice: Notice | undefined
  try {
    const value: unknown = JSON.parse(source)
    await pause()
    notice = parseNotice(value, faults)
  } catch (cause) {
    return { failed: 'notice-broken', cause }
  }
  if (!notice) return { failed: 'notice-broken', cause: faults[0]?.path }
  await pause()
  const found = await digestNotice(notice)
  await pause()
  return found === sha256 ? { notice } : { failed: 'notice-mismatch', cause: found }
}

/** Lets the browser do its own work. Not by a timer, which a tab in the background is made to wait for. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(0)
  })
}
