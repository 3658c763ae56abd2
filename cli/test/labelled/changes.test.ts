import { beforeAll, describe, expect, it } from 'vitest'
import { diffNotices } from '../../../src/notices/diff/diff.ts'
import type { NoticeDraft } from '../../../src/notices/format/notice.ts'
import type { ChangeClass } from '../../../src/notices/format/notices-manifest.ts'
import { proposeChange } from '../../src/publish/propose-change.ts'
import { importFile } from '../../src/read/import-file.ts'
import { ASSERTED, TARGET } from './assert.ts'
import { labelledChanges } from './read-changes.ts'
import type { LabelledChange } from './read-changes.ts'
import { percent, writeReport } from './report.ts'

const CLASSES = ['material', 'minor', 'editorial'] as const
const here = labelledChanges.filter(({ texts }) => texts)
const absent = labelledChanges.filter(({ texts }) => !texts)

describe('labels of a change', () => {
  it('are kept for at least 130 changes, 15 of them in English, half of them set aside', () => {
    expect(labelledChanges.length).toBeGreaterThanOrEqual(130)
    expect(labelledChanges.filter(({ file }) => /tide-app|model\.en/.test(file)).length).toBeGreaterThanOrEqual(15)
    const aside = labelledChanges.filter(({ set }) => set === 'aside').length
    expect(Math.abs(labelledChanges.length - 2 * aside)).toBeLessThanOrEqual(CLASSES.length)
  })

  it('have an id of their own, a known class and a reason', () => {
    expect(new Set(labelledChanges.map(({ id }) => id)).size).toBe(labelledChanges.length)
    for (const { id, classes, element, why } of labelledChanges) {
      expect(CLASSES, id).toEqual(expect.arrayContaining([...classes]))
      expect(element && why, id).toBeTruthy()
    }
  })

  it('give two texts that differ', () => {
    for (const { id, texts } of here) expect(texts![0], id).not.toBe(texts![1])
  })

  for (const { id, file } of absent) it.skip(`${id}: the text of ${file} is not on this machine`, () => {})
})

interface Proposal {
  readonly change: LabelledChange
  readonly proposed: ChangeClass
}

describe('the proposed class against a lawyer', () => {
  let proposals: readonly Proposal[] = []

  beforeAll(async () => {
    proposals = await Promise.all(here.map(async (change) => ({ change, proposed: await propose(change) })))
    for (const set of ['train', 'aside'] as const) writeReport(`changes-${set}`, reportOf(set, proposals))
  })

  it('is given for each text that is there', () => {
    expect(proposals).toHaveLength(here.length)
  })

  it.skipIf(!ASSERTED.changes || absent.length > 0)('agrees in the half that was set aside', () => {
    const own = proposals.filter(({ change }) => change.set === 'aside')
    expect(own.filter(agrees).length / own.length).toBeGreaterThanOrEqual(TARGET.agreement)
  })

  it.skipIf(!ASSERTED.changes)('is never less than material for what is material', () => {
    expect(proposals.filter(isTooLow).map(({ change }) => change.id)).toEqual([])
  })
})

/** What a reader would not see at all is called editorial. */
async function propose({ file, texts }: LabelledChange): Promise<ChangeClass> {
  const [before, after] = await Promise.all(texts!.map((text) => draftOf(file, text)))
  return proposeChange(before!, after!, diffNotices(before!, after!)).change ?? 'editorial'
}

async function draftOf(file: string, text: string): Promise<NoticeDraft> {
  const imported = await importFile(file, new TextEncoder().encode(text))
  if (!imported.ok) throw new Error(`${file}: ${imported.refusal.message.en}`)
  return imported.draft
}

function agrees({ change, proposed }: Proposal): boolean {
  return change.classes.includes(proposed)
}

function isTooLow({ change, proposed }: Proposal): boolean {
  return change.classes.includes('material') && proposed !== 'material'
}

function reportOf(set: 'train' | 'aside', proposals: readonly Proposal[]): string[] {
  const own = proposals.filter(({ change }) => change.set === set)
  const agreed = own.filter(agrees).length
  return [
    `${set}: ${own.length} changes, agreement ${percent(agreed, own.length)} (${agreed})`,
    `material taken for less: ${own.filter(isTooLow).length}`,
    `lawyer: ${CLASSES.join(' ')} (proposed)`,
    ...CLASSES.map((label) => {
      const labelled = own.filter(({ change }) => change.classes[0] === label)
      return `  ${label}: ${CLASSES.map((one) => labelled.filter(({ proposed }) => proposed === one).length).join(' ')}`
    }),
    'not agreed:',
    ...own
      .filter((one) => !agrees(one))
      .map(
        ({ change, proposed }) =>
          `  ${change.id} (${change.element}): ${change.classes.join('/')}, proposed ${proposed}`,
      ),
  ]
}
