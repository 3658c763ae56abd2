import { expect, test } from 'vitest'
import type { NoticeEntry } from '../../../src/notices/format/notices-manifest.ts'
import { pickEntry, pickLanguage, pickVersion, standingOf } from '../../../src/ui/notice/pick-version.ts'

const document = { href: 'a.json', sha256: '0'.repeat(64) }
const version = (name: string, effective: string) =>
  ({ version: name, effective, change: 'material', documents: { th: document, en: document } }) as const
const entry: NoticeEntry = {
  id: 'privacy',
  versions: [version('1', '2026-01-01'), version('2', '2026-06-01'), version('3', '2027-01-01')],
}
const manifest = { format: 'yinyom-notices/1', notices: [entry, { ...entry, id: 'staff' }] } as const
const now = Date.parse('2026-07-01T00:00:00+07:00')

test('the notice is the named one, else the configured one, else the first', () => {
  expect(pickEntry(manifest, 'staff', 'privacy')?.id).toBe('staff')
  expect(pickEntry(manifest, undefined, 'staff')?.id).toBe('staff')
  expect(pickEntry(manifest, undefined, undefined)?.id).toBe('privacy')
  expect(pickEntry(manifest, 'gone', 'privacy')).toBeUndefined()
})

test('the version is the named one, else the one in force, else the first to come', () => {
  expect(pickVersion(entry, '1', now)?.version).toBe('1')
  expect(pickVersion(entry, undefined, now)?.version).toBe('2')
  expect(pickVersion(entry, undefined, 0)?.version).toBe('1')
  expect(pickVersion(entry, '9', now)).toBeUndefined()
})

test('a version is replaced, in force or announced', () => {
  const [first, second, third] = entry.versions
  expect(standingOf(entry, first!, now)).toEqual({ when: 'past', until: '2026-06-01' })
  expect(standingOf(entry, second!, now)).toEqual({ when: 'now' })
  expect(standingOf(entry, third!, now)).toEqual({ when: 'soon' })
})

test('the language is the first wanted that there is, else the first that there is', () => {
  expect(pickLanguage(entry.versions[0]!, ['my', 'en'])).toBe('en')
  expect(pickLanguage(entry.versions[0]!, ['my'])).toBe('th')
})
