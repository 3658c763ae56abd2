import { addService, known } from './services.ts'
import { isObject, tidyConfig } from './state.ts'
import type { BuilderConfig } from './state.ts'

/** What a dropped file has brought: a configuration to go on with, or services to add; `unknown` are ids of nobody. */
export type ReadFile =
  | { readonly kind: 'config'; readonly config: BuilderConfig }
  | {
      readonly kind: 'scan'
      readonly config: BuilderConfig
      readonly added: number
      readonly unknown: readonly string[]
    }
  | { readonly kind: 'failed' }

/** Takes a scan report (`yinyom-scan/1`), a list of ids, or a `yinyom.json`. */
export function readFile(source: string, config: BuilderConfig): ReadFile {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return { kind: 'failed' }
  }
  if (Array.isArray(value)) return addAll(value, config)
  if (!isObject(value)) return { kind: 'failed' }
  const { format, services } = value
  const isScan = typeof format === 'string' && format.startsWith('yinyom-scan/')
  if (isScan) return Array.isArray(services) ? addAll(services, config) : { kind: 'failed' }
  if (format !== undefined || 'pages' in value)
    return Array.isArray(services) ? addAll(services, config) : { kind: 'failed' }
  return { kind: 'config', config: tidyConfig(value) }
}

function addAll(list: readonly unknown[], config: BuilderConfig): ReadFile {
  const ids = list.flatMap((one) => {
    const id: unknown = isObject(one) ? (one.id ?? one.service) : one
    return typeof id === 'string' ? id : []
  })
  if (!ids.length && list.length) return { kind: 'failed' }
  const found = [...new Set(ids)]
  const next = found.filter(known).reduce(addService, config)
  const added = (next.services?.length ?? 0) - (config.services?.length ?? 0)
  return { kind: 'scan', config: next, added, unknown: found.filter((id) => !known(id)) }
}
