import type { Notice, NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { CheckContext } from './context.ts'
import { recognise } from './elements/recognise.ts'
import type { Finding, Words } from './finding.ts'
import type { Hit } from './check.ts'
import { readNotice } from './reading.ts'
import { CHECKS } from './rules.ts'

/**
 * What PDPA s.23 and its neighbours ask of a notice and this one does not have, or not clearly. It looks for words of
 * the field by sections, headings and tables; it does not understand sentences. See `DISCLAIMER`.
 */
export function checkNotice(draft: Notice | NoticeDraft, context: CheckContext = {}): Finding[] {
  const reading = readNotice(draft, context)
  const elements = recognise(reading)
  return CHECKS.flatMap(({ find, id, message, ...rule }) =>
    find(reading, elements).map(({ at, verdict, subject }) => ({
      rule: id,
      law: rule.law,
      severity: rule.severity,
      ...(at && { at }),
      ...(verdict && { verdict }),
      message: fill(message, subject),
      why: rule.why,
      remedy: rule.remedy,
    })),
  )
}

function fill({ th, en }: Words, subject: Hit['subject']): Words {
  if (subject === undefined) return { th, en }
  const words = typeof subject === 'string' ? { th: subject, en: subject } : subject
  return { th: th.replace('{}', () => words.th), en: en.replace('{}', () => words.en) }
}
