import { isAsked, isConsent } from '../model/category.ts'
import { KNOWN_IDS, resolveConfig } from './resolve-config.ts'
import { configSchema } from './config-schema.ts'
import type { ConfigInput } from './config-schema.ts'
import type { Trouble } from '../model/problem.ts'
import type { ConfigRule } from '../problems/problem-words.ts'
import type { ConfigSource } from './merge-sources.ts'
import { mergeSources } from './merge-sources.ts'
import { check } from '../model/check.ts'
import type { Fault } from '../model/check.ts'
import { own } from '../model/own.ts'
import { serviceMark } from '../model/consent-record.ts'

type CategoryInput = Exclude<NonNullable<ConfigInput['categories']>[number], string>

export interface CheckedConfig {
  /** The valid part as its owner wrote it, for its hash. */
  readonly input: ConfigInput
  /** Something was left out. */
  readonly faulty: boolean
}

/** Bytes of the cookie that no configuration changes, a notice of 40 included, and what it may be at most. */
const FIXED_BYTES = 114
const MAX_BYTES = 400

/**
 * Checks the configuration against its schema, each source by itself: what is wrong is reported and left out, the rest
 * holds. Never throws.
 */
export function checkConfig(sources: readonly ConfigSource[], report: (trouble: Trouble) => void): CheckedConfig {
  let faulty = false
  const blame = (subject: string, faults: readonly Fault[]) => {
    faulty ||= faults.length > 0
    faults.forEach((fault) => report({ code: 'config', subject, fault }))
  }
  const valid = sources.map(({ from, value }) => {
    const faults: Fault[] = []
    const kept = checkSafely(value, faults)
    blame(from, faults)
    return { from, value: kept }
  })
  const faults: Fault[] = []
  const input = withoutClashes(mergeSources(valid), faults)
  blame('config', faults)
  return { input, faulty }
}

/** Getters and proxies of a hostile object may throw. */
function checkSafely(value: unknown, faults: Fault[]): object {
  try {
    return (check(configSchema, value, '', faults) as object | undefined) ?? {}
  } catch (error) {
    faults.push({ path: '', found: error, expected: configSchema })
    return {}
  }
}

/** Leaves out what is valid by itself but cannot stand beside the rest. */
function withoutClashes(input: ConfigInput, faults: Fault[]): ConfigInput {
  const fault = (path: string, found: string, rule: ConfigRule, known?: readonly string[]) => {
    faults.push({ path, found, expected: { rule, ...(known && { known }) } })
    return false
  }
  const seen = new Set<string>()
  const categories = input.categories?.filter((given) => {
    const whole: CategoryInput = own(typeof given === 'string' ? { id: given } : given)
    const { id, name, legalBasis, required = id === 'necessary' } = whole
    if (seen.has(id)) return fault('categories', id, 'each-once')
    if (!name && !KNOWN_IDS.includes(id)) fault('categories', id, 'needs-name')
    if (required && legalBasis && isConsent(legalBasis)) fault('categories', id, 'no-choice')
    return seen.add(id)
  })
  const kept: ConfigInput = own({ ...input, ...(categories && { categories }) })
  const ids = categories ? [...seen] : KNOWN_IDS
  const room = MAX_BYTES - FIXED_BYTES - ids.map((id) => `${id}~~`).join('').length
  const taken = new Set(ids)
  let marks = 0
  const told = resolveConfig(kept).categories.filter((category) => !isAsked(category))
  const services = input.services?.filter((service) => {
    // A name that nobody has put into words stands for nothing.
    if (typeof service === 'string') return fault('services', service, 'not-catalogued')
    const { id, category, legalBasis } = service
    const path = `services.${id}`
    const mark = serviceMark(id)
    if (!ids.includes(category)) return fault(path, category, 'no-category', ids)
    if (taken.has(id) || taken.has(mark)) return fault(path, id, 'id-taken')
    // It is kept, so that it is not taken for its category: it never runs.
    if (legalBasis && isConsent(legalBasis) && told.some((one) => one.id === category)) fault(path, id, 'no-choice')
    if (++marks * 4 > room) return fault(path, id, 'cookie-full')
    return taken.add(id).add(mark)
  })
  return own({ ...kept, ...(services && { services }) })
}
