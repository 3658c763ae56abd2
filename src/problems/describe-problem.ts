import type { Fault } from '../model/check.ts'
import type { Problem, Trouble } from '../model/problem.ts'
import { isRule, oneLine, wordFault } from '../model/word-fault.ts'
import { didYouMean } from './did-you-mean.ts'
import { inEnglish } from './problems-in-english.ts'
import type { ConfigRule, ProblemWords, SentenceCode } from './problem-words.ts'

/** The problem with its sentence: what, where, and what to do; in English where no other words are given. */
export function describeProblem(trouble: Trouble, words: ProblemWords = inEnglish): Problem {
  const { code, subject = '', cause, fault, known } = trouble
  const about = (fault && wordFault(fault).path) || subject
  return { code, message: fault ? wordConfig(fault, subject, words) : sentence(), ...(about && { subject: about }) }

  function sentence(): string {
    if (!Object.hasOwn(words.sentences, code)) return `${code}: ${subject}`
    return words.sentences[code as SentenceCode](subject, String(cause)) + guess(subject, known, words)
  }
}

function wordConfig(fault: Fault, from: string, words: ProblemWords): string {
  const { path, found, expected } = wordFault(fault, words.fault)
  const rule = Object.hasOwn(words.rules, expected) ? words.rules[expected as ConfigRule] : undefined
  const meant = guess(typeof fault.found === 'string' ? fault.found : '', knownTo(fault), words)
  const at = [from, ...(path ? [path] : [])].join(', ')
  return oneLine(
    rule ? words.config(at, `${found} ${rule[0]}`, rule[1], meant, rule[2]) : words.config(at, found, expected, meant),
    399,
  )
}

function guess(word: string, known: readonly string[] | undefined, words: ProblemWords): string {
  const meant = known && didYouMean(word, known)
  return meant === undefined ? '' : words.didYouMean(meant)
}

/** What could have stood in the place of what was found: keys, words, or ids of the configuration. */
function knownTo({ expected, stray }: Fault): readonly string[] | undefined {
  if (isRule(expected)) return expected.known
  if (Array.isArray(expected)) return expected as readonly string[]
  return stray && typeof expected === 'object' && expected !== null && 'props' in expected
    ? Object.keys(expected.props)
    : undefined
}
