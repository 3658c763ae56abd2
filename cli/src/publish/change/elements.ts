import type { NoticeTopic } from '../../../../src/notices/format/notice-schema.ts'
import type { PassageClass } from '../../passages/passage.ts'

/** What a visitor agreed to: the most telling first. */
const MATERIAL: readonly PassageClass[] = [
  'controller',
  'representative',
  'dpo',
  'transfer',
  'recipients',
  'retention',
  'sensitive',
  'minors',
  'withdrawal',
  'rights',
  'complaint',
  'basis',
  'purposes',
  'required-data',
  'data',
  'sources',
  'cookies',
]

const TOPIC_OF: Readonly<Record<PassageClass, NoticeTopic>> = {
  purposes: 'purposes',
  basis: 'legal-basis',
  data: 'data',
  sensitive: 'sensitive',
  'required-data': 'required-data',
  sources: 'sources',
  retention: 'retention',
  recipients: 'recipients',
  transfer: 'transfer',
  controller: 'controller',
  // The topics of a notice have no word for a representative, who speaks for the controller.
  representative: 'controller',
  dpo: 'dpo',
  contact: 'contact',
  rights: 'rights',
  withdrawal: 'withdrawal',
  complaint: 'complaint',
  cookies: 'cookies',
  minors: 'minors',
  security: 'security',
  changes: 'changes',
  definition: 'definitions',
  scope: 'scope',
}
/** Rights that are named by the section's mark only are rights that no sentence gives. */
const NOT_BY_MARK = new Set<NoticeTopic>(['rights', 'withdrawal', 'complaint'])

export function topicOf(element: PassageClass): NoticeTopic {
  return TOPIC_OF[element]
}

/** The elements that a section is marked with. */
export function elementsOfTopics(topics: readonly NoticeTopic[]): PassageClass[] {
  const names = Object.keys(TOPIC_OF) as PassageClass[]
  return names.filter(
    (name) => name !== 'representative' && topics.includes(TOPIC_OF[name]) && !NOT_BY_MARK.has(TOPIC_OF[name]),
  )
}

/** The first of these of which a change is material. */
export function materialOf(elements: ReadonlySet<PassageClass>): PassageClass | undefined {
  return MATERIAL.find((name) => elements.has(name))
}
