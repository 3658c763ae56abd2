import type { NoticeTopic } from '../../../src/notices/format/notice-schema.ts'
import type { Place } from './finding.ts'
import type { Reading } from './reading.ts'

/** Under which headings the words of a rule would stand, the best one first. */
const HOMES: readonly (readonly [rule: RegExp, topics: readonly NoticeTopic[]])[] = [
  [/^controller/, ['controller', 'contact', 'scope']],
  [/^dpo/, ['dpo', 'contact', 'controller']],
  [/^purpose/, ['purposes', 'data']],
  [/^legal-basis/, ['legal-basis', 'purposes']],
  [/^data/, ['data', 'sources', 'purposes']],
  [/^required/, ['required-data', 'data', 'sources']],
  [/^retention/, ['retention', 'purposes', 'security']],
  [/^(?:recipients|processors)/, ['recipients', 'purposes']],
  [/^transfer/, ['transfer', 'recipients']],
  [/^right-withdraw/, ['withdrawal', 'rights']],
  [/^right-complain/, ['complaint', 'rights', 'contact']],
  [/^right/, ['rights', 'contact']],
  [/^cookie/, ['cookies']],
]

/** The heading under which what is missing would stand; nothing where the document has none that fits. */
export function standsUnder({ units }: Reading, rule: string): Place | undefined {
  const homes = HOMES.find(([words]) => words.test(rule))?.[1] ?? []
  for (const home of homes) {
    const heading = units.find(({ heading, about }) => heading && about.has(home))
    if (heading) return heading.at
  }
  return undefined
}
