import { check } from '../../model/check.ts'
import type { Fault } from '../../model/check.ts'
import { isDay } from './notice-day.ts'
import { manifestSchema } from './notices-manifest.ts'
import type { NoticeEntry, NoticesManifest } from './notices-manifest.ts'

/** Rules that a schema cannot say. `notice-fault.ts` has the words. */
export type ManifestRule = 'day' | 'instant' | 'notice-once' | 'version-once' | 'newest-last' | 'one-at-least'

/**
 * A manifest, or nothing and the faults: half of one could hide a version. `value` is from `JSON.parse`; never throws.
 */
export function parseManifest(value: unknown, faults: Fault[]): NoticesManifest | undefined {
  const own: Fault[] = []
  let manifest: NoticesManifest | undefined
  try {
    manifest = check(manifestSchema, value, '', own) as NoticesManifest | undefined
    if (manifest && !own.length) checkManifest(manifest, own)
  } catch (found) {
    // A getter or a proxy of a hostile object.
    own.push({ path: '', found, expected: manifestSchema })
  }
  faults.push(...own.slice(0, 100))
  return own.length ? undefined : manifest
}

function checkManifest({ updated, notices }: NoticesManifest, faults: Fault[]): void {
  if (updated && !Date.parse(updated)) broken(faults, 'updated', updated, 'instant')
  if (!notices.length) broken(faults, 'notices', notices, 'one-at-least')
  const ids = new Set<string>()
  notices.forEach((notice, at) => {
    const path = `notices[${at}]`
    if (ids.has(notice.id)) broken(faults, `${path}.id`, notice.id, 'notice-once')
    ids.add(notice.id)
    checkVersions(notice, `${path}.versions`, faults)
  })
}

function checkVersions({ versions }: NoticeEntry, path: string, faults: Fault[]): void {
  if (!versions.length) broken(faults, path, versions, 'one-at-least')
  const seen = new Set<string>()
  let last = ''
  versions.forEach(({ version, effective, published, documents }, at) => {
    const own = `${path}[${at}]`
    if (seen.has(version)) broken(faults, `${own}.version`, version, 'version-once')
    seen.add(version)
    if (!isDay(effective)) broken(faults, `${own}.effective`, effective, 'day')
    else if (effective < last) broken(faults, `${own}.effective`, effective, 'newest-last')
    last = effective
    if (published && !isDay(published)) broken(faults, `${own}.published`, published, 'day')
    if (!Object.keys(documents).length) broken(faults, `${own}.documents`, documents, 'one-at-least')
  })
}

function broken(faults: Fault[], path: string, found: unknown, rule: ManifestRule): void {
  faults.push({ path, found, expected: { rule } })
}
