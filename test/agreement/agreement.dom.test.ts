import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAgreement } from '../../src/agreement/agreement.ts'
import type { ConsentRecord } from '../../src/model/consent-record.ts'
import type { Trouble } from '../../src/model/problem.ts'
import { startOfDay } from '../../src/notices/format/notice-day.ts'
import { aConfig, aService } from '../fixtures/a-config.ts'
import { DAY, DECIDED, aRecord, marks } from '../fixtures/a-record.ts'
import { MATERIAL, MINOR, aManifest, aVersion } from '../fixtures/a-manifest.ts'
import { aDraft } from '../receipts/a-draft.ts'

let life: AbortController

beforeEach(() => {
  vi.useFakeTimers({ now: DECIDED })
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const first = aVersion()
/** In force ten days after the tests begin; it touches advertising only. */
const COMING = startOfDay('2026-06-11')
const coming = aVersion({ version: '3.0.0', effective: '2026-06-11', affects: ['marketing'] })
const answer = (changes: Partial<ConsentRecord> = {}) =>
  aRecord({
    choices: { analytics: true, marketing: true },
    notice: 'privacy@1.0.0',
    decidedAt: DECIDED - DAY,
    ...changes,
  })

function anAgreement(versions: unknown, record?: ConsentRecord) {
  const manifest = Array.isArray(versions) ? aManifest(versions as never) : versions
  const rechecks: (number | undefined)[] = []
  const troubles: Trouble[] = []
  const changed = vi.fn()
  const services = [aService('pixel', 'marketing')]
  const agreement = createAgreement({
    config: aConfig({
      categories: ['necessary', 'analytics', 'marketing'],
      services,
      notices: { manifest: manifest as never },
    }),
    record: () => record,
    locale: () => 'th',
    recheck: (at) => void rechecks.push(at),
    changed,
    signal: life.signal,
    report: (one) => void troubles.push(one),
  })
  return { agreement, rechecks, changed, troubles }
}

describe('a version in force since the answer', () => {
  it('asks again from the answer on where something that it touches was granted', () => {
    const { agreement, rechecks } = anAgreement([first, MATERIAL], answer())
    agreement.reconsider()
    expect(agreement.affects(answer())).toEqual(['marketing'])
    expect(rechecks).toEqual([DECIDED - DAY])
  })

  it('asks again where a single service of what it touches was granted', () => {
    const record = answer({ choices: { marketing: false, pixel: true }, asked: marks('pixel') })
    const { agreement, rechecks } = anAgreement([first, MATERIAL], record)
    agreement.reconsider()
    expect(rechecks).toEqual([record.decidedAt])
  })

  it('asks nothing where all of that was refused, or where the change is minor', () => {
    const refused = anAgreement([first, MATERIAL], answer({ choices: { analytics: true, marketing: false } }))
    refused.agreement.reconsider()
    const minor = anAgreement([first, MINOR], answer())
    minor.agreement.reconsider()
    expect([refused.rechecks, minor.rechecks]).toEqual([[undefined], [undefined]])
  })

  it('that touches all asks about every category that is asked', () => {
    const { affects: _, ...all } = MATERIAL
    expect(anAgreement([first, all]).agreement.affects(answer())).toEqual(['analytics', 'marketing'])
  })

  it('is told to the surfaces, and named in receipts', () => {
    const { agreement } = anAgreement([first, MATERIAL], answer())
    expect(agreement.view(answer())).toMatchObject({ id: 'privacy', agreed: '1.0.0', change: 'material' })
    expect(agreement.bearing()).toMatchObject({ notice: 'privacy@2.0.0', offered: { version: '2.0.0', lang: 'th' } })
  })
})

describe('a version that is announced', () => {
  it('has the answer looked at on its day, and asks from then on', () => {
    const { agreement, rechecks } = anAgreement([first, coming], answer())
    agreement.reconsider()
    expect(rechecks).toEqual([COMING])
    vi.advanceTimersByTime(COMING - DECIDED + 1)
    expect(rechecks.at(-1)).toBe(DECIDED - DAY)
    const times = rechecks.length
    vi.advanceTimersByTime(30 * DAY)
    expect(rechecks).toHaveLength(times)
  })

  it('asks nothing of an answer that grants nothing', () => {
    const { agreement, rechecks } = anAgreement(
      [first, coming],
      answer({ choices: { analytics: false, marketing: false } }),
    )
    agreement.reconsider()
    expect(rechecks).toEqual([undefined])
  })

  it('is waited for no longer once the page has ended', () => {
    const { agreement, rechecks } = anAgreement([first, coming], answer())
    agreement.reconsider()
    life.abort()
    vi.advanceTimersByTime(30 * DAY)
    agreement.reconsider()
    expect(rechecks).toEqual([COMING])
  })
})

describe('a manifest at an address', () => {
  const manifest = () => JSON.stringify(aManifest([first, MATERIAL]))

  it('is looked for when the page is there; then the record is looked at and the surfaces are told', async () => {
    vi.stubGlobal('fetch', async () => new Response(manifest()))
    const { agreement, rechecks, changed } = anAgreement('/notices.json', answer())
    agreement.reconsider()
    expect([agreement.affects(answer()), agreement.view(answer()), rechecks]).toEqual([undefined, undefined, []])
    expect(agreement.bearing()).toEqual({ notice: '' })
    await agreement.refresh()
    expect(rechecks).toEqual([DECIDED - DAY])
    expect(changed).toHaveBeenCalledOnce()
    expect((await agreement.manifest()).manifest.notices[0]!.versions).toHaveLength(2)
  })

  it('that cannot be had grants and asks nothing, and whoever wants to read the notice is told', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    const { agreement, rechecks, troubles } = anAgreement('/notices.json', answer())
    await agreement.refresh()
    expect([agreement.affects(answer()), rechecks]).toEqual([undefined, []])
    await expect(agreement.manifest()).rejects.toThrow('unreachable')
    expect(troubles[0]!.code).toBe('notices-unreachable')
  })

  it('gives a draft from before it was known the notice that was on offer then', async () => {
    vi.stubGlobal('fetch', async () => new Response(manifest()))
    const { agreement } = anAgreement('/notices.json', answer())
    const early = aDraft(1, { time: Date.UTC(2026, 2, 1) })
    expect((await agreement.complete(early)).notice).toMatchObject({ version: '1.0.0', lang: 'th' })
    const own = aDraft(1, { notice: { id: 'privacy', version: '0.9.0' } as never })
    expect(await agreement.complete(own)).toBe(own)
    const before = aDraft(1, { time: Date.UTC(2025, 0, 1) })
    expect(await agreement.complete(before)).toBe(before)
  })
})
