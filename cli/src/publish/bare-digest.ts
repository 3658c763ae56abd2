import type { Notice } from '../../../src/notices/format/notice.ts'
import { digestNotice } from '../../../src/notices/digest.ts'

/** What the day of publication and the check of that day do not change: neither makes it another notice. */
const CIRCUMSTANCES: readonly string[] = ['published', 'waived']

/** The hash of a document without the circumstances of its publication: the same text has the same. */
export function digestBare(notice: Notice): Promise<string> {
  const bare = Object.entries(notice).filter(([key]) => !CIRCUMSTANCES.includes(key))
  return digestNotice(Object.fromEntries(bare) as unknown as Notice)
}
