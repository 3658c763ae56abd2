import { configSchema } from './engine/config-schema.ts'
import type { ConfigInput } from './engine/config-schema.ts'
import { resolveConfig } from './engine/config.ts'
import type { Config } from './engine/config.ts'
import type { Trouble } from './engine/problems.ts'
import { check } from './model/check.ts'
import type { Fault } from './model/check.ts'

/** A configuration and where it came from, for the message about its faults. */
export interface ConfigSource {
  readonly from: string
  readonly value: unknown
}

/**
 * The configuration of all sources, weakest first: objects are merged key by key, lists and all else are taken whole
 * from the stronger. Each source is checked by itself; what is wrong is reported and left out, the rest holds. Never
 * throws.
 */
export function loadConfig(sources: readonly ConfigSource[], report: (trouble: Trouble) => void): Config {
  const merged: Record<string, unknown> = {}
  const blame = (from: string, faults: readonly Fault[]) =>
    faults.forEach((fault) => report({ code: 'config', subject: from, fault }))

  for (const { from, value } of sources) {
    const faults: Fault[] = []
    for (const [key, part] of Object.entries(checkSafely(value, faults))) {
      const below = merged[key]
      merged[key] = isObject(below) && isObject(part) ? { ...below, ...part } : part
    }
    blame(from, faults)
  }
  const faults: Fault[] = []
  const config = resolveConfig(merged as ConfigInput, faults)
  blame('config', faults)
  return config
}

/** A hostile proxy may throw. */
function checkSafely(value: unknown, faults: Fault[]): object {
  try {
    return (check(configSchema, value, '', faults) as object | undefined) ?? {}
  } catch (found) {
    faults.push({ path: '', found, expected: configSchema })
    return {}
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && !Array.isArray(value)
}
