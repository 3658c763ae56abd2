import { check } from '../../../src/model/check.ts'
import type { Fault } from '../../../src/model/check.ts'
import { wordFault } from '../../../src/model/word-fault.ts'
import { serviceSchema } from './service-schema.ts'
import type { CatalogueService } from './service-schema.ts'

/** Keys that state a fact of the world, so that a source or `unverified` must name them. */
const FACTS = [
  'country',
  'site',
  'privacy',
  'transfer',
  'hosts',
  'inline',
  'globals',
  'elements',
  'cookies',
  'storage',
  'caches',
  'workers',
  'signals',
] as const

/** What is wrong with one file of the catalogue, as sentences; none where it is right. */
export function serviceFaults(value: unknown, file: string): string[] {
  const faults: Fault[] = []
  const service = check(serviceSchema, value, '', faults) as CatalogueService | undefined
  const shape = faults.map((fault) => {
    const { path, found, expected } = wordFault(fault)
    return `${file}: ${path || 'file'} is ${found}, not ${expected}`
  })
  if (!service || shape.length) return shape
  const told = new Set([...service.sources.flatMap(({ of }) => of), ...(service.unverified ?? [])])
  const has = (key: string) => key in service && (service as Record<string, unknown>)[key] !== undefined
  return [
    ...(file.replace(/.*\//, '') === `${service.id}.json` ? [] : [`${file}: id is "${service.id}"; name the file so`]),
    ...FACTS.filter((key) => has(key) && !told.has(key)).map(
      (key) => `${file}: no source speaks of ${key}; add one, or name it in unverified`,
    ),
    ...[...told].filter((key) => !has(key)).map((key) => `${file}: a source speaks of ${key}, which is not there`),
    ...(service.hosts?.length || service.inline?.length || service.cookies?.length || service.elements?.length
      ? []
      : [`${file}: nothing finds it; give hosts, inline, elements or cookies`]),
  ]
}
