import type { CatalogueService } from '../../../catalogue/src/format/service-schema.ts'
import type { Rules } from '../../../catalogue/src/mark/create-rules.ts'
import type { MarkedHtml } from '../../../catalogue/src/mark/mark-html.ts'
import type { RuledService } from '../../../catalogue/src/mark/judgement.ts'
import type { ServiceInput } from '../../../src/config/config-schema.ts'
import { findPlaces } from './find-places.ts'
import { groupBy, unique } from './group.ts'
import type { Evidence } from './identify.ts'
import type { Pass } from './observation.ts'
import type { Finding, Place, ReportService } from './report.ts'

/** How many signs of one thing are told. */
const TOLD = 6

/** The visitor has a say on it: as the configuration has it, else as is usual. */
function needsConsent({ ref, homeless }: RuledService): boolean {
  return ref !== undefined || homeless
}

/** One row for each service that was seen, by name. */
export function tellServices(
  evidence: readonly Evidence[],
  catalogue: ReadonlyMap<string, CatalogueService>,
  declared: ReadonlyMap<string, ServiceInput> | undefined,
): ReportService[] {
  const byService = groupBy(evidence, ({ service }) => service)
  return [...byService]
    .map(([service, signs]): ReportService => {
      const { id, name, category } = service
      const provider = declared?.get(id)?.provider ?? catalogue.get(id)?.provider ?? ''
      const seen = groupBy(signs, (sign) => sign.seen.pass)
      return {
        id,
        name,
        provider: typeof provider === 'string' ? provider : (provider.en ?? Object.values(provider)[0] ?? ''),
        category,
        needsConsent: needsConsent(service),
        ...(declared && { declared: declared.has(id) }),
        seen: Object.fromEntries([...seen].map(([pass, own]) => [pass, unique(own.map((sign) => sign.seen.url))])),
        evidence: unique(signs.map(({ what }) => what)).slice(0, TOLD),
      }
    })
    .toSorted((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1))
}

/** Services that did something in a pass in which nobody had said yes to them. */
export function findLeaks(evidence: readonly Evidence[], read: (html: string) => MarkedHtml, rules: Rules): Finding[] {
  const leaks = evidence.filter(
    ({ service, seen, isEffect }) => isEffect && needsConsent(service) && isUnasked(seen.pass, service),
  )
  const groups = groupBy(leaks, ({ service, seen }) => `${service.id}:${seen.pass}`)
  return [...groups].map(([key, signs]) => {
    const { service, seen } = signs[0]!
    return {
      key: `leak:${key}`,
      rule: 'leak',
      level: 'error',
      subject: service.id,
      name: service.name,
      pass: seen.pass,
      pages: unique(signs.map((sign) => sign.seen.url)),
      places: placesOf(signs, read, rules),
      evidence: unique(signs.map(({ what }) => what)).slice(0, TOLD),
    }
  })
}

function isUnasked(pass: Pass, { category }: RuledService): boolean {
  return pass !== 'accepted' && pass !== `category:${category}`
}

function placesOf(signs: readonly Evidence[], read: (html: string) => MarkedHtml, rules: Rules): Place[] {
  const places = new Map<string, Place>()
  for (const sign of signs) {
    for (const place of findPlaces(sign, read, rules)) {
      places.set(`${place.page}\n${place.line}\n${place.before}`, place)
    }
  }
  return [...places.values()]
}
