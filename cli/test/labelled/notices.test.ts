import { beforeAll, describe, expect, it } from 'vitest'
import { ASSERTED, TARGET } from './assert.ts'
import { errorsOf, judgeNotice } from './judge-notices.ts'
import type { Judgement } from './judge-notices.ts'
import { CLASSES, digestOf, FLAGS, labelledNotices } from './read-labels.ts'
import type { Part } from './read-labels.ts'
import { percent, writeReport } from './report.ts'
import { ERROR_IF_MISSING, WARNING_IF_MISSING } from './rule-of-verdict.ts'

const FINDS = ['ok', 'partial', 'missing', 'n/a', 'open']
const ELEMENTS = [...ERROR_IF_MISSING, ...WARNING_IF_MISSING]
const SETS = ['train', 'aside', 'second'] as const
const here = labelledNotices.filter(({ bytes }) => bytes)
const absent = labelledNotices.filter(({ bytes }) => !bytes)

describe('labels of a notice', () => {
  it('are kept for at least 24 notices, half of them set aside', () => {
    expect(labelledNotices.length).toBeGreaterThanOrEqual(24)
    const first = labelledNotices.filter(({ set }) => set !== 'second')
    const aside = first.filter(({ set }) => set === 'aside').length
    expect(aside).toBeGreaterThanOrEqual(Math.floor(first.length / 2))
  })

  it.each(labelledNotices)('$name: use known words, lines in order, and give every element', (notice) => {
    const { lines, elements, faults, length } = notice
    for (const { classes, flags } of lines) {
      expect(CLASSES).toEqual(expect.arrayContaining([...classes]))
      expect(FLAGS).toEqual(expect.arrayContaining([...flags]))
      expect(classes.length).toBeGreaterThan(0)
    }
    const ends = lines.flatMap(({ span }) => span)
    expect(ends).toEqual([...ends].sort((a, b) => a - b))
    const spans = [...lines.map(({ span }) => span), ...elements.flatMap((one) => one.spans)]
    for (const [first, last] of [...spans, ...faults.flatMap((one) => one.spans)]) {
      expect(first >= 1 && last >= first && last <= length, `${first}-${last} of ${length}`).toBe(true)
    }
    for (const { element, finds } of elements) {
      expect(ELEMENTS).toContain(element)
      expect(FINDS).toContain(finds)
    }
    const always = ELEMENTS.filter((element) => !['sensitive', 'rights'].includes(element))
    expect(elements.map(({ element }) => element)).toEqual(expect.arrayContaining(always))
  })

  for (const { name, bytes, sha256 } of labelledNotices) {
    it.skipIf(!bytes)(`${name}: belong to these bytes`, () => {
      expect(digestOf(bytes!)).toBe(sha256)
    })
  }
})

describe('errors of the linter against a lawyer', () => {
  let judgements: readonly Judgement[] = []

  beforeAll(async () => {
    judgements = await Promise.all(here.map(judgeNotice))
    for (const set of SETS) writeReport(`notices-${set}`, reportOf(set, judgements))
  })

  it('come from rules that the table knows', () => {
    expect(judgements.flatMap(({ unknown }) => unknown)).toEqual([])
  })

  for (const set of ['aside', 'second'] as const) {
    const isAbsent = absent.some((one) => one.set === set)
    it.skipIf(!ASSERTED.notices || isAbsent)(`are right and complete in the texts that were set aside: ${set}`, () => {
      const { precision, recall } = figuresOf(judgements.filter(({ notice }) => notice.set === set))
      expect(precision).toBeGreaterThanOrEqual(TARGET.precision)
      expect(recall).toBeGreaterThanOrEqual(TARGET.recall)
    })
  }
})

function figuresOf(judgements: readonly Judgement[]) {
  const sum = (of: (one: Judgement) => readonly string[]) => judgements.flatMap(of).length
  const [right, wrong, found, missed] = [
    sum((j) => j.right),
    sum((j) => j.wrong),
    sum((j) => j.found),
    sum((j) => j.missed),
  ]
  return { right, wrong, found, missed, precision: right / (right + wrong), recall: found / (found + missed) }
}

function reportOf(set: Part, judgements: readonly Judgement[]): string[] {
  const own = judgements.filter(({ notice }) => notice.set === set)
  const { right, wrong, found, missed } = figuresOf(own)
  return [
    `${set}: ${own.length} notices, ${own.flatMap(({ notice }) => errorsOf(notice)).length} errors`,
    `precision ${percent(right, right + wrong)} (${right} right, ${wrong} wrong)`,
    `recall ${percent(found, found + missed)} (${found} found, ${missed} missed)`,
    'rule: right wrong open',
    ...confusionOf(own),
    'missed:',
    ...missedOf(own),
    'by notice:',
    ...own.map((one) => `  ${one.notice.name}: wrong [${one.wrong.join(' ')}] missed [${one.missed.join(' ')}]`),
    ...absent.filter((one) => one.set === set).map(({ name }) => `  ${name}: absent`),
  ]
}

function confusionOf(judgements: readonly Judgement[]): string[] {
  const rules = new Set(judgements.flatMap(({ right, wrong, open }) => [...right, ...wrong, ...open]))
  const count = (rule: string, of: 'right' | 'wrong' | 'open') =>
    judgements.filter((one) => one[of].includes(rule)).length
  return [...rules]
    .sort()
    .map((rule) => `  ${rule}: ${count(rule, 'right')} ${count(rule, 'wrong')} ${count(rule, 'open')}`)
}

function missedOf(judgements: readonly Judgement[]): string[] {
  const missed = judgements.flatMap((one) => one.missed)
  return [...new Set(missed)].sort().map((one) => `  ${one}: ${missed.filter((other) => other === one).length}`)
}
