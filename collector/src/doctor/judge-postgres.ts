import { bad, ok, warn } from './finding.ts'
import type { Finding } from './finding.ts'

/** What the server that takes the writes says of itself. */
export interface PrimaryFacts {
  readonly version: string
  readonly fsync: string
  readonly fullPageWrites: string
  readonly synchronousCommit: string
  readonly standbyNames: string
  /** Standbys that are connected; `state` is null where this user may not see it. */
  readonly standbys: readonly { readonly name: string; readonly state: string | null }[]
}

/** What one server of the address says; `remark` where it does not answer. */
export type HostFacts =
  | { readonly host: string; readonly retryMs: number }
  | { readonly host: string; readonly remark: string }

/** Milliseconds: with the default of 5 s a standby that has lost its primary looks for it only so often. */
const SLOWEST_RETRY = 1000
const SAFE_COMMIT = ['on', 'remote_apply']

export function judgePrimary(facts: PrimaryFacts): Finding[] {
  const off = Object.entries({ fsync: facts.fsync, full_page_writes: facts.fullPageWrites }).filter(
    ([, value]) => value !== 'on',
  )
  const value = facts.synchronousCommit
  return [
    ok('doctor.server', { version: facts.version }),
    ...(off.length > 0 ? off.map(([setting]) => bad('doctor.notDurable', { setting })) : [ok('doctor.durable')]),
    SAFE_COMMIT.includes(value) ? ok('doctor.commit', { value }) : warn('doctor.commitWeak', { value }),
    judgeStandbys(facts),
  ]
}

function judgeStandbys({ standbyNames, standbys }: PrimaryFacts): Finding {
  if (standbyNames.trim() === '') return warn('doctor.standbyUnset')
  if (standbys.some(({ state }) => state === null)) return warn('doctor.standbyHidden')
  const following = standbys.filter(({ state }) => state === 'sync' || state === 'quorum')
  if (following.length === 0) return bad('doctor.standbyNone')
  if (standbys.length === 1) return warn('doctor.standbyOne')
  return ok('doctor.standby', { count: following.length, names: following.map(({ name }) => name).join(', ') })
}

/** Each server may be a standby tomorrow. Where there is only one, nobody retrieves anything. */
export function judgeHosts(hosts: readonly HostFacts[]): Finding[] {
  if (hosts.length < 2) return []
  return hosts.map((one) => {
    if ('remark' in one) return warn('doctor.hostSilent', { host: one.host, remark: one.remark })
    const values = { host: one.host, ms: one.retryMs }
    return one.retryMs > SLOWEST_RETRY ? warn('doctor.retrySlow', values) : ok('doctor.retry', values)
  })
}
