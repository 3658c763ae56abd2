import { assert, property, tuple } from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { diffNotices } from '../../../src/notices/diff/diff.ts'
import { diffWords, isFormOnly } from '../../../src/notices/diff/diff-words.ts'
import { foldForm } from '../../../src/notices/fold-form.ts'
import { toCanonical } from '../../../src/notices/to-canonical.ts'
import { aNotice, fullNotice } from '../a-notice.ts'
import { anyLine, anyNotice, anyRevision } from '../any-notice.ts'
import { applyDiff, applyParts, textsOf } from './apply-diff.ts'

// Many cases, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const NONE = { form: 0, renumbered: 0, changed: 0, removed: 0, added: 0, moved: 0 }

describe('diffNotices', () => {
  it('applied to the old text gives the new, after a few edits', () => {
    assert(
      property(anyRevision, ([before, after]) => {
        expect(applyDiff(before, diffNotices(before, after))).toEqual(textsOf(after))
      }),
      { numRuns: 400 },
    )
  })

  it('applied to the old text gives the new, whatever they are', () => {
    assert(
      property(tuple(anyNotice, anyNotice), ([before, after]) => {
        expect(applyDiff(before, diffNotices(before, after))).toEqual(textsOf(after))
      }),
      { numRuns: 300 },
    )
    expect(applyDiff(aNotice(), diffNotices(aNotice(), fullNotice))).toEqual(textsOf(fullNotice))
    expect(applyDiff(fullNotice, diffNotices(fullNotice, aNotice()))).toEqual(textsOf(aNotice()))
  })

  it('says of a notice and itself that nothing has changed', () => {
    assert(
      property(anyNotice, (notice) => {
        const { counts, sections } = diffNotices(notice, structuredClone(notice))
        expect(counts).toEqual(NONE)
        expect(sections.every(({ change, units }) => change === 'same' && !units.length)).toBe(true)
      }),
    )
    expect(diffNotices(fullNotice, structuredClone(fullNotice)).counts).toEqual(NONE)
  })

  it('is plain JSON', () => {
    assert(
      property(anyRevision, ([before, after]) => {
        const diff = diffNotices(before, after)
        expect(JSON.parse(JSON.stringify(diff))).toEqual(diff)
      }),
    )
  })
})

describe('diffWords', () => {
  it('applied to the old text gives the new, and calls it form exactly where both say the same', () => {
    assert(
      property(tuple(anyLine, anyLine), (lines) => {
        const [before, after] = lines.map((line) => toCanonical(line).trim()) as [string, string]
        const parts = diffWords(before, after)
        expect(applyParts(before, parts)).toBe(after)
        if (foldForm(before) === foldForm(after)) expect(isFormOnly(parts)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
