import type { ConfigSource } from '../config/merge-sources.ts'
import { mergeSources } from '../config/merge-sources.ts'
import { keepConfig, readKept } from '../config/remote-config.ts'
import { resolveFirst } from '../config/resolve-config.ts'
import { isAsked } from '../model/category.ts'
import { answerIn } from '../model/consent-record.ts'
import { cookieName } from '../storage/cookie-name.ts'
import { readRecord } from '../storage/read-record.ts'

/**
 * The kept copy of the configuration at `url`, where it can be used before the network has answered: a visitor who has
 * decided finds it, and it lets nothing run that this visitor has refused. A copy that was damaged widens nothing.
 */
export function usableCopy(url: string, sources: readonly ConfigSource[]): ConfigSource | undefined {
  try {
    const kept = readKept(url)
    const config = resolveFirst(mergeSources(kept ? [kept, ...sources] : sources))
    const { record } = readRecord(document, cookieName(config.cookie, location.protocol === 'https:'))
    const widens = config.categories.some((category) => !isAsked(category) && answerIn(record, category.id) === false)
    return record && !widens ? kept : undefined
  } catch {
    return undefined
  }
}

/** Keeps the configuration of the network for the next page, once there is a decision: before one nothing is written. */
export function keepCopy(sources: readonly ConfigSource[]): void {
  const remote = sources.find(({ from }) => from.includes('://'))
  // A newer one than ours may be there.
  if (remote && !readKept(remote.from)) keepConfig(remote, true)
}
