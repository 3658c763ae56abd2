import { describe, expect, it } from 'vitest'
import { checkNotice } from '../../src/check/check-notice.ts'
import type { Element } from '../../src/check/elements/element.ts'
import { listBases } from '../../src/check/elements/purposes.ts'
import { recognise } from '../../src/check/elements/recognise.ts'
import type { Elements } from '../../src/check/elements/recognise.ts'
import { readNotice } from '../../src/check/reading.ts'
import { hasSeeds, readSeed } from '../import/seeds.ts'
import { imported } from './draft.ts'

const FILES = ['000', '001', '002'] as const

type Row = Exclude<keyof Elements, 'rights' | 'processors'>

/**
 * What a careful reader finds in three published documents of Thai authorities: verdict, what there is of it, and a
 * section in which it stands.
 */
const EXPECTED: readonly (readonly [row: Row, guideline: string, policy: string, notice: string])[] = [
  ['controller', 'ok @ข้อ-9', 'ok @2', 'ok @13'],
  ['officer', 'missing', 'missing', 'missing'],
  ['purposes', 'ok @ข้อ-2', 'ok @5', 'ok @2.1'],
  ['basis', 'missing', 'partial in-prose @6', 'partial not-mapped @1.1'],
  ['data', 'ok @ข้อ-2', 'ok @3', 'ok @3.1'],
  ['sensitive', 'partial unflagged @ข้อ-2', 'none', 'partial unflagged @3.1'],
  ['required', 'partial no-consequence @ข้อ-2-จ', 'missing', 'missing'],
  ['retention', 'partial logs-only @ข้อ-2-ง', 'missing', 'partial criterion-only @7'],
  ['recipients', 'ok @ข้อ-3', 'ok @6', 'partial processors-only @8'],
  ['transfer', 'ok @ข้อ-5', 'ok @7', 'ok @6'],
  ['rightsHeading', 'ok @ข้อ-7', 'partial lost @7', 'ok @5.1'],
  ['withdrawal', 'ok @ข้อ-6', 'partial implied @7', 'ok @5.6'],
  ['complaint', 'missing', 'missing', 'missing'],
  ['cookieTable', 'partial prose @ข้อ-2-ข', 'partial word @3', 'partial prose-and-row @4'],
  ['version', 'missing', 'missing', 'missing'],
  ['effective', 'missing', 'missing', 'missing'],
]
const RIGHTS = [['rectify'], ['access', 'portability', 'object', 'erase', 'restrict', 'rectify']] as const

describe.skipIf(!hasSeeds)('documents of Thai authorities', () => {
  it.each(EXPECTED)('are read as their readers read them: %s', (row, ...columns) => {
    columns.forEach((column, at) => {
      const [state = '', anchor] = column.split(' @')
      const element: Element<string> = elementsOf(FILES[at]!)[row]
      expect([element.verdict, element.how].filter(Boolean).join(' ')).toBe(state)
      if (anchor) expect(element.places.map((place) => place.anchor)).toContain(anchor)
      else expect(element.places).toEqual([])
    })
  })

  it('give the rights that they give: one, all, all', () => {
    const given = FILES.map((file) => Object.entries(elementsOf(file).rights))
    const names = given.map((rights) => rights.filter(([, places]) => places.length).map(([right]) => right))
    expect(names).toEqual([RIGHTS[0], RIGHTS[1], RIGHTS[1]])
  })

  it('name kinds of sensitive data', () => {
    expect(FILES.map((file) => elementsOf(file).sensitive.kinds)).toEqual([['biometric'], [], ['religion', 'health']])
  })

  it('T14: the policy has lost the heading of its rights, and tells neither withdrawal nor complaint', () => {
    const rights = findingsOf('001').filter(({ rule }) => /^rights?-/.test(rule))
    expect(rights.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error rights-heading-missing',
      'error right-withdraw-missing',
      'error right-complain-missing',
    ])
    expect(rights[0]!.at).toMatchObject({ anchor: '7', label: '7.' })
  })

  it('T15: the notice states three bases', () => {
    const bases = listBases(readNotice(imported(readSeed('002')), {}))
    expect(bases).toEqual(['public_task', 'legal_obligation', 'consent'])
  })

  it('T12: the policy lists newsletters with security and gives neither a basis', () => {
    expect(findingsOf('001').map(({ rule }) => rule)).toContain('purposes-bundled')
  })

  it('T04: the guideline says that cookies hold no personal data, which `_ga` would make untrue', () => {
    const draft = imported(readSeed('000'))
    const rules = (cookies: string[]) =>
      checkNotice(draft, { config: { services: [{ id: 'stats', category: 'analytics', name: 'Stats', cookies }] } })
        .filter(({ rule }) => rule === 'cookie-claim-false')
        .map(({ severity, at }) => `${severity} ${at?.anchor}`)
    expect(rules(['_ga', '_ga_*'])).toEqual(['error ข้อ-2-ข'])
    expect(rules(['basket'])).toEqual([])
  })

  it('T33: none has a version or a day from which it holds, which is an error', () => {
    for (const file of FILES)
      expect(findingsOf(file)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ rule: 'version-missing', severity: 'error', verdict: 'missing' }),
          expect.objectContaining({ rule: 'effective-missing', severity: 'error', verdict: 'missing' }),
        ]),
      )
  })

  it('take going on for agreement, or change unannounced', () => {
    expect(findingsOf('002').filter(({ rule }) => rule === 'implied-consent')).toMatchObject([{ at: { anchor: '12' } }])
    expect(findingsOf('000').filter(({ rule }) => rule === 'silent-change')).toMatchObject([
      { at: { anchor: 'ข้อ-1-ค' } },
    ])
  })

  it('that are guidelines or contracts are checked as well, and are no notices', () => {
    for (const file of ['003', '004']) expect(findingsOf(file).length).toBeGreaterThan(10)
  })

  it('have no words that an edit has garbled', () => {
    for (const file of FILES) expect(findingsOf(file).filter(({ rule }) => rule === 'words-garbled')).toEqual([])
  })
})

function elementsOf(file: string): Elements {
  return recognise(readNotice(imported(readSeed(file)), {}))
}

function findingsOf(file: string) {
  return checkNotice(imported(readSeed(file)))
}
