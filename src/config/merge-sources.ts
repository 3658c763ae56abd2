import type { ConfigInput } from './config-schema.ts'

/** A configuration and where it came from, for the message about its faults. */
export interface ConfigSource {
  readonly from: string
  readonly value: unknown
}

/** All sources in one, weakest first: objects are merged key by key, lists and all else taken whole from the stronger. */
export function mergeSources(sources: readonly ConfigSource[]): ConfigInput {
  // Without a prototype, which a key named __proto__ would replace.
  const merged: Record<string, unknown> = Object.create(null)
  for (const { value } of sources) {
    for (const [key, part] of Object.entries(value as object)) {
      const below = merged[key]
      merged[key] = isObject(below) && isObject(part) ? { ...below, ...part } : part
    }
  }
  return merged
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && !Array.isArray(value)
}
