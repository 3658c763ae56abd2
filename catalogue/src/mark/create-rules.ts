import type { ConfigInput, ServiceInput } from '../../../src/config/config-schema.ts'
import { isServiceAsked, resolveConfig } from '../../../src/config/resolve-config.ts'
import { isAsked, isConsent } from '../../../src/model/category.ts'
import type { LegalBasis } from '../../../src/model/category.ts'
import type { CatalogueService } from '../format/service-schema.ts'
import { createMatcher } from '../match/create-matcher.ts'
import type { Matcher } from '../match/create-matcher.ts'
import type { RuledService } from './judgement.ts'

/** What a page's elements are judged by. */
export interface Rules {
  readonly matcher: Matcher<RuledService>
  /** Ids that elements may wait for. */
  readonly known: ReadonlySet<string>
}

interface Known extends Omit<RuledService, 'ref' | 'homeless'> {
  readonly legalBasis?: LegalBasis | undefined
}

/** Services as rules, and the ids that elements may wait for. */
export interface RuledServices {
  readonly services: readonly RuledService[]
  readonly known: ReadonlySet<string>
}

/** Rules from the catalogue and a checked configuration. */
export function createRules(services: readonly CatalogueService[], input: ConfigInput = {}): Rules {
  const ruled = ruleServices(services, input)
  return { matcher: createMatcher(ruled.services), known: ruled.known }
}

/**
 * Services of the catalogue and of a checked configuration. Where both speak of a service, the configuration says what it
 * waits for, and both say what it is known by. What is told and not asked (PDPA s.24) waits for nothing.
 */
export function ruleServices(services: readonly CatalogueService[], input: ConfigInput = {}): RuledServices {
  const { categories } = resolveConfig(input)
  const named = new Map<string, Known>(services.map((service) => [service.id, fromCatalogue(service)]))
  const declared = new Map(
    categories.flatMap((category) => category.services.map((one) => [one.id, { one, category }])),
  )
  for (const [id, { one }] of declared) named.set(id, join(named.get(id), one as ServiceInput))

  const ruled = [...named.values()].map((known): RuledService => {
    const own = declared.get(known.id)
    const category = own?.category ?? categories.find(({ id }) => id === known.category)
    const isHeld = own ? isServiceAsked(own.category, own.one) : category ? isAsked(category) : false
    // Such as a library from a shared host: without it the page would not work.
    const isTold = !own && (known.category === 'necessary' || !isConsent(known.legalBasis ?? 'consent'))
    return {
      ...known,
      category: category?.id ?? known.category,
      homeless: !category && !isTold,
      ref: isHeld && !isTold && category ? { category: category.id, service: known.id } : undefined,
    }
  })
  const known = new Set(categories.flatMap(({ id, services: own }) => [id, ...own.map((one) => one.id)]))
  return { services: ruled, known }
}

function fromCatalogue(service: CatalogueService): Known {
  const { name } = service
  return { ...service, name: typeof name === 'string' ? name : name.en }
}

/** What a service is known by in the configuration, beside what the catalogue knows. */
function join(
  known: Known | undefined,
  { id, name, category, hosts = [], inline = [], cookies = [], storage = [] }: ServiceInput,
): Known {
  const stored = storage.flatMap((key) =>
    (['local', 'session', 'database'] as const).map((kind) => ({ name: key, kind })),
  )
  return {
    ...known,
    id,
    category,
    name: typeof name === 'string' ? name : (name.en ?? Object.values(name)[0] ?? id),
    hosts: [...(known?.hosts ?? []), ...hosts],
    inline: [...(known?.inline ?? []), ...inline],
    cookies: [...(known?.cookies ?? []), ...cookies.map((one) => ({ name: one }))],
    storage: [...(known?.storage ?? []), ...stored],
  }
}
