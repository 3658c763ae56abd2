import { anything, assert, jsonValue, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/model/check.ts'
import { wordNoticeFault } from '../../../src/notices/format/notice-fault.ts'
import { parseManifest } from '../../../src/notices/format/notice-parse-manifest.ts'
import type { NoticeVersion, NoticesManifest } from '../../../src/notices/format/notices-manifest.ts'

const first: NoticeVersion = {
  version: '1.0.0',
  effective: '2026-01-01',
  published: '2025-12-01',
  change: 'material',
  affects: ['analytics'],
  summary: { th: 'ฉบับแรก', en: 'First version' },
  documents: { th: { href: 'privacy-1.0.0.th.json', sha256: 'a'.repeat(64), page: './privacy-1.0.0.th.html' } },
}
const next: NoticeVersion = { version: '1.1.0', effective: '2026-06-01', change: 'minor', documents: first.documents }

const manifest = (...versions: readonly object[]): NoticesManifest =>
  ({
    format: 'yinyom-notices/1',
    updated: '2026-05-01T00:00:00Z',
    notices: [{ id: 'privacy', title: { th: 'ประกาศ' }, versions }],
  }) as NoticesManifest

function paths(value: unknown): string[] {
  const faults: Fault[] = []
  expect(parseManifest(value, faults) === undefined).toBe(faults.length > 0)
  return faults.map(({ path }) => path)
}
const document = (change: object) => ({ ...first, documents: { th: { ...first.documents.th, ...change } } })

describe('parseManifest', () => {
  it('gives a whole manifest back as it is', () => {
    const faults: Fault[] = []
    expect(parseManifest(manifest(first, next), faults)).toEqual(manifest(first, next))
    expect(faults).toEqual([])
  })

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['']],
    ['another format', { ...manifest(first), format: 'yinyom-notices/2' }, ['format']],
    ['no notice', { ...manifest(), notices: [] }, ['notices']],
    [
      'a notice twice',
      { ...manifest(first), notices: [...manifest(first).notices, ...manifest(next).notices] },
      ['notices[1].id'],
    ],
    ['no version', manifest(), ['notices[0].versions']],
    ['a version twice', manifest(first, { ...next, version: '1.0.0' }), ['notices[0].versions[1].version']],
    ['newest first', manifest(next, first), ['notices[0].versions[1].effective']],
    [
      'a year of the Buddhist era',
      manifest({ ...first, effective: '2569-01-01' }),
      ['notices[0].versions[0].effective'],
    ],
    ['no such day', manifest({ ...first, published: '2026-02-30' }), ['notices[0].versions[0].published']],
    ['no such instant', { ...manifest(first), updated: '2026-02-31T99:00:00Z' }, ['updated']],
    ['another class of change', manifest({ ...first, change: 'major' }), ['notices[0].versions[0].change']],
    ['no document', manifest({ ...first, documents: {} }), ['notices[0].versions[0].documents']],
    [
      'a language that is none',
      manifest({ ...first, documents: { __proto: first.documents.th } }),
      ['notices[0].versions[0].documents.__proto'],
    ],
    [
      'a hash that is none',
      manifest(document({ sha256: 'A'.repeat(64) })),
      ['notices[0].versions[0].documents.th.sha256'],
    ],
    [
      'a script for an address',
      manifest(document({ href: 'javascript:alert(1)' })),
      ['notices[0].versions[0].documents.th.href'],
    ],
    [
      'a script for a page',
      manifest(document({ page: 'data:text/html,x' })),
      ['notices[0].versions[0].documents.th.page'],
    ],
    [
      'a category that cannot be',
      manifest({ ...first, affects: ['constructor'] }),
      ['notices[0].versions[0].affects[0]'],
    ],
  ])('refuses %s', (_, value, expected) => {
    expect(paths(value)).toContain(expected[0])
  })

  it('takes two versions of one day', () => {
    expect(paths(manifest(first, { ...next, effective: first.effective }))).toEqual([])
  })

  it('never throws', () => {
    const total = (value: unknown) => {
      const faults: Fault[] = []
      parseManifest(value, faults)
      for (const fault of faults) expect(wordNoticeFault(fault).expected).not.toContain('text like')
    }
    assert(property(jsonValue(), total))
    assert(property(anything(), (versions) => total(manifest(first, { ...next, documents: versions } as object))))
    expect(
      paths(
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no')
            },
          },
        ),
      ),
    ).toEqual([''])
  })
})
