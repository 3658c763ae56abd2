import { describe, expect, it } from 'vitest'
import { parseManifest } from '../../../src/notices/format/notice-parse-manifest.ts'
import type { Notice } from '../../../src/notices/format/notice.ts'
import type { NoticesManifest } from '../../../src/notices/format/notices-manifest.ts'
import { aNoticeOf } from '../../../test/notices/a-notice.ts'
import { planPublish } from '../../src/publish/plan-publish.ts'
import type { PublishRequest } from '../../src/publish/plan-publish.ts'

const NOW = Date.parse('2026-05-01T02:00:00Z')

function request(change: Partial<PublishRequest> = {}): PublishRequest {
  const { version: _version, effective: _effective, ...draft } = aNoticeOf(['ข้อ ๑', 'ข้อมูล', 'ชื่อ'])
  return { draft, version: '1.0.0', effective: '2026-06-01', waived: [], now: NOW, today: '2026-05-01', ...change }
}

async function publish(asked: PublishRequest, manifest?: NoticesManifest, published?: Notice) {
  const plan = await planPublish(asked, manifest, published)
  if (!plan.ok) throw new Error(plan.fault.code)
  return plan
}

const first = await publish(request())

describe('the plan of a publication', () => {
  it('makes a manifest of a first version, which needs neither class nor summary', () => {
    const faults: never[] = []
    expect(parseManifest(first.manifest, faults)).toEqual(first.manifest)
    expect(first.manifest).toMatchObject({
      updated: '2026-05-01T02:00:00.000Z',
      notices: [
        {
          id: 'privacy',
          versions: [
            {
              version: '1.0.0',
              published: '2026-05-01',
              change: 'material',
              documents: { th: { href: 'privacy-1.0.0.th.json', page: 'privacy-1.0.0.th.html', sha256: first.sha256 } },
            },
          ],
        },
      ],
    })
  })

  it('adds the next version last, and says in it what it replaces', async () => {
    const summary = 'เพิ่มผู้รับข้อมูล'
    const asked = request({ version: '1.1.0', change: 'material', summary, affects: ['analytics'] })
    const { manifest, notice } = await publish(asked, first.manifest)
    expect(notice.supersedes).toBe('1.0.0')
    expect(manifest.notices[0]!.versions.map(({ version }) => version)).toEqual(['1.0.0', '1.1.0'])
    expect(manifest.notices[0]!.versions[1]).toMatchObject({ affects: ['analytics'], summary: { th: summary } })
  })

  it('is later than the manifest before, whatever the clock says', async () => {
    const asked = request({ version: '2', change: 'minor', now: NOW - 86_400_000 })
    expect((await publish(asked, first.manifest)).manifest.updated).toBe('2026-05-01T02:00:00.001Z')
  })

  it('is none for what is published just so, on another day and with other findings, too', async () => {
    const asked = request({ today: '2026-05-09', waived: ['retention-missing'] })
    expect(await publish(asked, first.manifest, first.notice)).toMatchObject({ same: true, sha256: first.sha256 })
    const { effective: _, ...short } = request()
    expect(await publish(short, first.manifest, first.notice)).toMatchObject({ same: true })
  })

  it('lets another language join a version', async () => {
    const english = request({ draft: { ...request().draft, language: 'en', title: 'Privacy notice' } })
    const { effective: _, ...asked } = english
    const { manifest, notice } = await publish(asked, first.manifest)
    expect(notice.effective).toBe('2026-06-01')
    expect(Object.keys(manifest.notices[0]!.versions[0]!.documents)).toEqual(['th', 'en'])
    expect(manifest.notices[0]!.title).toEqual({ th: 'ประกาศความเป็นส่วนตัว', en: 'Privacy notice' })
  })

  it('leaves other notices as they are', async () => {
    const other = request({ draft: { ...request().draft, id: 'cookies' } })
    const { manifest } = await publish(other, first.manifest)
    expect(manifest.notices.map(({ id }) => id)).toEqual(['privacy', 'cookies'])
    expect(manifest.notices[0]).toEqual(first.manifest.notices[0])
  })

  it('records what was waived in the document', async () => {
    expect((await publish(request({ waived: ['a-rule'] }))).notice.waived).toEqual(['a-rule'])
  })

  const next = { version: '2', effective: '2026-07-01' } as const
  it.each<[string, Partial<PublishRequest>, string]>([
    ['a version that exists with other words', { draft: aNoticeOf(['ข้อ ๑', 'ข้อมูล', 'อีเมล']) }, 'version-exists'],
    ['a version that exists with another day', { effective: '2026-06-02' }, 'version-exists'],
    ['a version that exists with another class', { change: 'minor' }, 'version-exists'],
    ['a version that exists with another summary', { summary: 'อื่น' }, 'version-exists'],
    ['a version without a class', { ...next }, 'needs-change'],
    ['a material change without a summary', { ...next, change: 'material', affects: 'all' }, 'needs-summary'],
    ['a material change without categories', { ...next, change: 'material', summary: 'มี' }, 'needs-affects'],
    ['a material change of no category', { ...next, change: 'material', summary: 'มี', affects: [] }, 'needs-affects'],
    ['categories of a minor change', { ...next, change: 'minor', affects: ['ads'] }, 'affects-without-material'],
    ['a day before that of its predecessor', { version: '2', effective: '2026-05-31' }, 'before-predecessor'],
    ['a version with a name that no file can have', { ...next, version: '../x', change: 'minor' }, 'not-valid'],
  ])('refuses %s', async (_name, change, code) => {
    expect(await planPublish(request(change), first.manifest, first.notice)).toMatchObject({
      ok: false,
      fault: { code },
    })
  })

  it('refuses two versions whose names differ in case only: some disks take them for one', async () => {
    const { manifest } = await publish(request({ version: '1.0.0-a' }))
    expect(await planPublish(request({ version: '1.0.0-A' }), manifest)).toMatchObject({ ok: false })
  })

  it('refuses a version without its day', async () => {
    const { effective: _, ...asked } = request()
    expect(await planPublish(asked, undefined)).toEqual({ ok: false, fault: { code: 'needs-effective' } })
  })
})
