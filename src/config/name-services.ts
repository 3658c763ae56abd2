import type { Trouble } from '../model/problem.ts'
import type { ServiceInput } from './config-schema.ts'
import type { ConfigSource } from './merge-sources.ts'

/** The services that sources name by their ids alone, as `"services": ["ga4"]` does. */
export function namedIn(sources: readonly ConfigSource[]): string[] {
  return sources.flatMap(({ value }) => listOf(value).filter(isId))
}

/**
 * The sources with what the catalogue knows in the place of each id. What it does not know is reported and left out: it
 * grants nothing, and what waits for it goes on to wait.
 */
export function nameServices(
  sources: readonly ConfigSource[],
  known: readonly ServiceInput[],
  report: (trouble: Trouble) => void,
): ConfigSource[] {
  const ids = known.map(({ id }) => id)
  return sources.map(({ from, value }) => {
    const list = listOf(value)
    if (!list.some(isId)) return { from, value }
    const services = list.flatMap((one) => {
      if (!isId(one)) return [one]
      const found = known.find(({ id }) => id === one)
      if (!found) {
        const fault = { path: 'services', found: one, expected: { rule: 'not-catalogued', known: ids } }
        report({ code: 'config', subject: from, fault })
      }
      return found ?? []
    })
    return { from, value: { ...(value as object), services } }
  })
}

/** What can be an id; any other text is told by the check, in its place. */
function isId(one: unknown): one is string {
  return typeof one === 'string' && /^[a-z][a-z0-9-]{1,39}$/.test(one)
}

/** The declared services; none where a hostile object throws. */
function listOf(value: unknown): readonly unknown[] {
  try {
    const { services } = value as { readonly services?: unknown }
    return Array.isArray(services) ? services : []
  } catch {
    return []
  }
}
