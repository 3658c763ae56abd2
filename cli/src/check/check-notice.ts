import type { Notice, NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { Check, Hit } from './check.ts'
import type { CheckContext } from './context.ts'
import { collectsNothing } from './elements/nothing-collected.ts'
import { recognise } from './elements/recognise.ts'
import type { Finding, Place, Severity, Words } from './finding.ts'
import { PROPOSALS } from './proposals.ts'
import { readNotice } from './reading.ts'
import type { Reading } from './reading.ts'
import { CHECKS } from './rules.ts'
import { standsUnder } from './stands-under.ts'

/** A sentence is shown up to this length. */
const LONGEST = 240

/**
 * What PDPA s.23 and its neighbours ask of a notice and this one does not have, or not clearly, and what it says that
 * the law does not allow. It reads sentences by the words of the field; see `DISCLAIMER`.
 */
export function checkNotice(draft: Notice | NoticeDraft, context: CheckContext = {}): Finding[] {
  const reading = readNotice(draft, context)
  const elements = recognise(reading)
  const hits = CHECKS.map((check) => ({ check, hits: check.find(reading, elements) }))
  // Where nothing is collected, lawyers differ on what there is to tell.
  const doubtful = hits.some((one) => one.hits.length) && collectsNothing(reading)
  return hits.flatMap(({ check, hits }) =>
    hits.map((hit) =>
      findingOf(reading, check, doubtful && hit.verdict === 'missing' ? { ...hit, sure: 'unsure' } : hit),
    ),
  )
}

function findingOf(reading: Reading, check: Check, hit: Hit): Finding {
  const { id, law, message, why, remedy } = check
  const { at, verdict, subject, sure = 'certain' } = hit
  const sentence = hit.sentence ?? (at && textAt(reading, at))
  const where = at ? undefined : standsUnder(reading, id)
  const proposal = PROPOSALS[id]
  return {
    rule: id,
    law,
    severity: severityOf(check, hit),
    ...(at && { at }),
    ...(verdict && { verdict }),
    sure,
    ...(sentence && { sentence: sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}…` : sentence }),
    ...(where && { where }),
    message: fill(message, subject),
    why,
    remedy,
    ...(proposal && { proposal }),
  }
}

/** An error is one only where it is sure enough to keep an owner from publishing. */
function severityOf(check: Check, { severity = check.severity, sure }: Hit): Severity {
  return severity === 'error' && sure === 'unsure' ? 'warning' : severity
}

function textAt({ units }: Reading, { path }: Place): string | undefined {
  return units.find(({ at }) => at.path === path)?.original
}

function fill({ th, en }: Words, subject: Hit['subject']): Words {
  if (subject === undefined) return { th: th.replace('{}', ''), en: en.replace('{}', '') }
  const words = typeof subject === 'string' ? { th: subject, en: subject } : subject
  return { th: th.replace('{}', () => words.th), en: en.replace('{}', () => words.en) }
}
