import type { CatalogueService } from '../../../catalogue/src/format/service-schema.ts'
import type { Finding, ReportService } from './report.ts'

/** A notice that speaks of data abroad, in one of these ways. */
const ABROAD = /ต่างประเทศ|นอกราชอาณาจักร|ข้ามแดน|abroad|overseas|outside (?:of )?thailand|cross-border|third countr/i

/**
 * What a notice does not name: recipients that were seen, by the name of the service or of its provider; and that data
 * goes abroad (PDPA s.23, s.28). A search for names, no reading.
 */
export function judgeNotice(
  text: string,
  services: readonly ReportService[],
  catalogue: ReadonlyMap<string, CatalogueService>,
): Finding[] {
  const words = text.toLowerCase()
  const seen = services.filter(({ id }) => catalogue.get(id)?.hosts)
  const unnamed = seen.filter(
    (service) => !namesOf(service, catalogue.get(service.id)).some((one) => words.includes(one)),
  )
  const abroad = seen.filter(({ id }) => catalogue.get(id)?.transfer?.some((country) => country !== 'TH'))
  return [
    ...unnamed.map(({ id, name, provider }): Finding => ({
      key: `unnamed:${id}`,
      rule: 'unnamed',
      level: 'warning',
      subject: id,
      name,
      pages: [],
      places: [],
      evidence: [provider],
    })),
    ...(abroad.length && !ABROAD.test(text) ? [toldAbroad(abroad)] : []),
  ]
}

function toldAbroad(services: readonly ReportService[]): Finding {
  return {
    key: 'transfer',
    rule: 'transfer',
    level: 'warning',
    subject: services.map(({ name }) => name).join(', '),
    pages: [],
    places: [],
    evidence: services.map(({ id }) => id),
  }
}

/** Names in lower case, each whole and as its parts before and in brackets. */
function namesOf({ name, provider }: ReportService, known: CatalogueService | undefined): string[] {
  const given = [name, provider, ...textsOf(known?.name), ...textsOf(known?.provider)]
  const parts = given.flatMap((one) => [one, ...one.split(/[()/,]/)])
  return [...new Set(parts.map((one) => one.trim().toLowerCase()).filter((one) => one.length > 2))]
}

function textsOf(text: CatalogueService['name'] | undefined): string[] {
  return text === undefined ? [] : typeof text === 'string' ? [text] : [text.th, text.en]
}
