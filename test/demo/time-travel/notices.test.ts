import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkNotice } from '../../../cli/src/check/check-notice.ts'
import { proposeChange } from '../../../cli/src/publish/propose-change.ts'
import { verifyPublished } from '../../../cli/src/publish/verify-published.ts'
import { publishStages } from '../../../demo/src/time-travel/publish-stages.ts'
import type { Stage } from '../../../demo/src/time-travel/publish-stages.ts'
import { readNotices } from '../../../demo/src/time-travel/read-notices.ts'
import type { SourceVersion } from '../../../demo/src/time-travel/read-notices.ts'
import { travelDays } from '../../../demo/src/time-travel/travel-days.ts'
import { diffNotices } from '../../../src/notices/diff/diff.ts'
import type { NoticesManifest } from '../../../src/notices/format/notices-manifest.ts'

const { versions: days } = travelDays('2026-11-22')
let sources: SourceVersion[]
let stages: readonly Stage[]
beforeAll(async () => {
  sources = await readNotices(fileURLToPath(new URL('../../../demo/notices', import.meta.url)))
  stages = await publishStages(sources, days)
})

describe('the notices of the made-up office', () => {
  it('are complete: the check finds nothing in any version, in either language', () => {
    for (const { version, drafts } of sources) {
      const { effective } = days.find((one) => one.version === version)!
      for (const draft of drafts)
        expect(checkNotice({ ...draft, version, effective }), `${version} ${draft.language}`).toEqual([])
    }
  })

  it('change as they say they do: the comparison proposes the same class', () => {
    for (const language of [0, 1]) {
      const proposed = sources.slice(1).map(({ drafts }, at) => {
        const [before, after] = [sources[at]!.drafts[language]!, drafts[language]!]
        return proposeChange(before, after, diffNotices(before, after)).change
      })
      expect(proposed).toEqual(sources.slice(1).map(({ change }) => change))
    }
  })
})

describe('the published notices', () => {
  const manifest = ({ files }: Stage) =>
    JSON.parse(new TextDecoder().decode(files.get('notices.json'))) as NoticesManifest

  it('hold at each moment what had been published by then, and no page of what had not', () => {
    const listed = stages.map((stage) => manifest(stage).notices[0]!.versions.map(({ version }) => version))
    expect(listed).toEqual([
      ['1.0.0'],
      ['1.0.0', '1.1.0'],
      ['1.0.0', '1.1.0', '2.0.0'],
      ['1.0.0', '1.1.0', '2.0.0', '3.0.0'],
    ])
    expect([...stages[1]!.files.keys()].filter((name) => name.includes('2.0.0'))).toEqual([])
    expect(new TextDecoder().decode(stages[1]!.files.get('privacy-1.0.0.th.html'))).not.toContain('2.0.0')
  })

  it('pass the verification that `yinyom notice verify` does, at each moment', async () => {
    for (const [at, { files, since }] of stages.entries()) {
      const read = async (name: string) => {
        const bytes = files.get(name)
        return bytes && new TextDecoder().decode(bytes)
      }
      const { fault, documents } = await verifyPublished('notices.json', read, since)
      expect([fault, documents]).toEqual([undefined, 2 * (at + 1)])
    }
  })
})
