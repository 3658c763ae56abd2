import type { ChangeReason, ProposedChange } from '../publish/propose-change.ts'
import type { Say } from '../words/say.ts'

/** Changed words that are printed of one reason. */
const SHOWN = 3

/** A proposed class in words: where it comes from, the rule that spoke, and the words before and after. */
export function wordProposal({ change, reasons }: ProposedChange, say: Say): string[] {
  if (!change) return []
  const told = reasons.filter(({ speaksFor }) => speaksFor === change)
  return [say('diff.proposed', { change }), ...told.flatMap((reason) => wordReason(reason, say)), say('diff.yours')]
}

/** The proposal in one sentence, with the weightiest reason; begins with a space. Empty where nothing is proposed. */
export function wordFirstReason({ change, reasons }: ProposedChange, say: Say): string {
  const first = reasons.find(({ speaksFor }) => speaksFor === change)
  if (!change || !first) return ''
  return ` ${say('publish.proposes', { change, section: first.section || say('diff.head'), why: say(`class.${first.rule}`) })}`
}

function wordReason({ section, topic, change, rule, words }: ChangeReason, say: Say): string[] {
  const about = topic ? `${say(`topic.${topic as 'data'}`)}: ` : ''
  const how = say(change === 'same' ? 'diff.moved' : `diff.${change}`)
  return [
    `  - ${about}${section || say('diff.head')} (${how})`,
    `    ${say(`class.${rule}`)}`,
    ...words
      .slice(0, SHOWN)
      .map(({ before, after }) => `    ${say('class.words', { before: quote(before), after: quote(after) })}`),
  ]

  function quote(text: string): string {
    return text ? `“${text}”` : say('class.nothing')
  }
}
