import type { Origins } from '../cross-origin.ts'
import type { Site } from '../sites/sites.ts'
import { bad, ok, warn } from './finding.ts'
import type { Finding } from './finding.ts'

/** Pages of this machine need no https. */
const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Who may send, of the settings and of the sites. */
export function judgeOrigins(origins: Origins, sites: readonly Pick<Site, 'origins'>[]): Finding[] {
  const known = [...(origins === '*' ? [] : origins), ...sites.flatMap((site) => site.origins)]
  const plain = known.filter((origin) => !origin.startsWith('https:') && !LOCAL.test(origin))
  const findings = plain.map((origin) => bad('doctor.originPlain', { origin }))
  if (origins === '*') return [warn('doctor.originsAny'), ...findings]
  if (known.length === 0) return [warn('doctor.originsNone')]
  return findings.length > 0 ? findings : [ok('doctor.origins', { count: known.length })]
}
