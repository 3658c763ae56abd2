import { CUES } from './cues/classes.ts'
import { RIGHT_NAMES } from './cues/rights.ts'
import { anyOf } from './cue-list.ts'
import type { PassageClass, Right } from './passage.ts'

const CLASSES = Object.keys(CUES) as readonly PassageClass[]
const SAYS = CLASSES.map((name) => [name, anyOf(CUES[name].says)] as const)
const HEADS = CLASSES.map((name) => [name, anyOf(CUES[name].heads)] as const)
const RIGHTS = (Object.keys(RIGHT_NAMES) as Right[]).map((name) => [name, new RegExp(RIGHT_NAMES[name])] as const)

/** A heading tells what it names first; later words are about other things. */
const MOST = 3
/** A heading of rights names purposes, recipients and data only as what a right is to. */
const OF_RIGHTS = new Set<PassageClass>(['rights', 'withdrawal', 'complaint', 'contact'])

/** "Collect, use or disclose" is how the law says "process": it tells of no disclosure. */
const TRIPLE =
  /(?:การ)?(?:จัด)?(?:เก็บ(?:รวบรวม)?|รวบรวม),? ?(?:การ)?ใช้(?:งาน)?,? ?(?:และ\/หรือ|และ|หรือ)? ?(?:การ)?เปิดเผย/g

/** "Purposes of collecting, using or disclosing", or consent to it, names no recipients. */
const AIM_OF_TRIPLE = new RegExp(`((?:วัตถุประสงค์|ยินยอม)(?:ให้|ใน|ของ)?(?:การ)?)${TRIPLE.source}`)

/** What a folded sentence tells by its own words. */
export function classesOfSentence(text: string): PassageClass[] {
  const plain = text.replace(TRIPLE, 'ประมวลผล')
  return SAYS.flatMap(([name, words]) => (words.test(plain) ? name : []))
}

/** What a folded heading, or a line that leads to a list, is about: at most three, the ones named first. */
export function classesOfHeading(text: string): PassageClass[] {
  const plain = text.replace(AIM_OF_TRIPLE, '$1ประมวลผล')
  return HEADS.map(([name, words]) => ({ name, at: plain.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)
    .slice(0, MOST)
    .map(({ name }) => name)
    .filter((name, _, all) => all[0] !== 'rights' || OF_RIGHTS.has(name))
}

/** The rights that a folded passage names. */
export function rightsIn(text: string): Right[] {
  return RIGHTS.flatMap(([name, words]) => (words.test(text) ? name : []))
}
