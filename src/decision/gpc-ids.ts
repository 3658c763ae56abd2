import type { FirstConfig } from '../config/resolve-config.ts'

/** Categories that Global Privacy Control speaks of: those that drive an advertising signal. */
export function gpcIds(config: FirstConfig): string[] {
  return config.categories
    .filter(({ signals }) => signals.some((signal) => signal.startsWith('ad_')))
    .map(({ id }) => id)
}
