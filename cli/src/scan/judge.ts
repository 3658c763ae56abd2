import type { CatalogueService } from '../../../catalogue/src/format/service-schema.ts'
import { createRules } from '../../../catalogue/src/mark/create-rules.ts'
import type { MarkedHtml } from '../../../catalogue/src/mark/mark-html.ts'
import type { ConfigInput, ServiceInput } from '../../../src/config/config-schema.ts'
import { tellCookies } from './cookie-table.ts'
import { judgeAliases, withAliases } from './find-aliases.ts'
import type { Aliases } from './find-aliases.ts'
import { createReader } from './find-places.ts'
import { unique } from './group.ts'
import { firstSights, identify } from './identify.ts'
import { judgeConsentMode } from './judge-consent-mode.ts'
import { judgeCookies } from './judge-cookies.ts'
import { judgeHosts, unknownHosts } from './judge-hosts.ts'
import { judgeNotice } from './judge-notice.ts'
import { findLeaks, tellServices } from './judge-services.ts'
import type { PageObservation } from './observation.ts'
import type { Finding, Report, ReportService } from './report.ts'
import type { PassRun, ScanRun } from './scan-site.ts'

/** What a scan is compared with. */
export interface JudgeOptions {
  readonly catalogue: readonly CatalogueService[]
  /** A checked configuration, services in full; undefined where the site has none. */
  readonly config?: ConfigInput
  /** The text of the privacy notice. */
  readonly notice?: string
  /** Names behind the site's own hosts; without them, a service under a name of the site is known by its paths and cookies. */
  readonly aliases?: Aliases
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Turns what was seen into what is said of it. Never throws for what a page holds. */
export function judge({ observations, passes, kept, beyond }: ScanRun, options: JudgeOptions): Report {
  const { catalogue: services, config, notice, aliases = new Map(), now } = options
  const rules = withAliases(createRules(services, config), aliases)
  const catalogue = new Map(services.map((service) => [service.id, service]))
  const declared = config && new Map(fullServices(config).map((service) => [service.id, service]))
  const read = createReader(rules)

  const signs = observations.flatMap((seen) => identify(seen, rules.matcher))
  const known = new Set([...(declared?.keys() ?? []), ...signs.map(({ service }) => service.id)])
  const cookies = tellCookies(observations, rules.matcher, known)
  const evidence = firstSights([...signs, ...cookies.evidence])
  const seen = tellServices(evidence, catalogue, declared)
  const leaks = findLeaks(evidence, read, rules)
  const unknown = unknownHosts(observations, rules.matcher)
  const before = observations.filter(({ pass }) => pass === 'before')
  const isSecure = before.some(({ landed }) => landed.startsWith('https:'))
  const found: Finding[] = [
    ...leaks,
    ...judgeMarks(before, read, leaks),
    ...(declared ? judgeDeclarations(seen, declared, passes) : []),
    ...judgeHosts(unknown),
    ...judgeAliases(observations, aliases, rules),
    ...judgeCookies(cookies.rows, declared ?? new Map(), isSecure),
    ...(notice === undefined ? [] : judgeNotice(notice, seen, catalogue)),
    ...judgeConsentMode(observations),
    ...judgePasses(passes, seen),
    ...before.filter(({ failure }) => failure).map(brokenPage),
  ]
  const banner = observations.find((one) => one.banner)?.banner
  return {
    format: 'yinyom-scan/1',
    url: before[0]?.url ?? '',
    at: new Date(now).toISOString(),
    passes,
    ...(banner && { banner }),
    pages: before.map(({ url, status, failure }) => ({ url, status, ...(failure && { failure }) })),
    kept,
    beyond,
    services: seen,
    cookies: cookies.rows,
    unknown,
    findings: found,
  }
}

function fullServices({ services = [] }: ConfigInput): ServiceInput[] {
  return services.filter((one): one is ServiceInput => typeof one !== 'string')
}

/** Elements that are marked by halves, and those that would wait if they were marked. */
function judgeMarks(
  pages: readonly PageObservation[],
  read: (html: string) => MarkedHtml,
  leaks: readonly Finding[],
): Finding[] {
  const told = new Set(leaks.flatMap(({ places }) => places.map(({ page, line }) => `${page}\n${line}`)))
  return pages.flatMap(({ url, html }) => {
    const { marks, findings } = read(html)
    const half = findings
      .filter(({ doubt }) => doubt === 'half')
      .map(({ line, tag, what, doubt }): Finding => ({
        key: `half:${url}:${tag}`,
        rule: 'half',
        level: 'warning',
        subject: what,
        pages: [url],
        places: [{ page: url, line, before: tag, doubt, what }],
        evidence: [],
      }))
    const unmarked = marks
      .filter(({ line }) => !told.has(`${url}\n${line}`))
      .map(({ line, service, before, after }): Finding => ({
        key: `unmarked:${url}:${before}`,
        rule: 'unmarked',
        level: 'note',
        subject: service,
        pages: [url],
        places: [{ page: url, line, before, after }],
        evidence: [],
      }))
    return [...half, ...unmarked]
  })
}

function judgeDeclarations(
  seen: readonly ReportService[],
  declared: ReadonlyMap<string, ServiceInput>,
  passes: readonly PassRun[],
): Finding[] {
  const base = { places: [], evidence: [] }
  const undeclared = seen
    .filter((service) => service.needsConsent && !service.declared)
    .map(({ id, name, seen: pages }): Finding => ({
      ...base,
      key: `undeclared:${id}`,
      rule: 'undeclared',
      level: 'warning',
      subject: id,
      name,
      pages: unique(Object.values(pages).flat()),
    }))
  // What waits for a yes is seen only after one.
  const isAccepted = passes.some(({ pass, outcome }) => pass === 'accepted' && outcome === 'done')
  const unused = [...declared.keys()]
    .filter((id) => isAccepted && !seen.some((service) => service.id === id))
    .map((id): Finding => ({ ...base, key: `unused:${id}`, rule: 'unused', level: 'note', subject: id, pages: [] }))
  return [...undeclared, ...unused]
}

function judgePasses(passes: readonly PassRun[], seen: readonly ReportService[]): Finding[] {
  const of = (rule: Finding['rule'], level: Finding['level']): Finding => ({
    key: rule,
    rule,
    level,
    subject: '',
    pages: [],
    places: [],
    evidence: [],
  })
  const failed = (pass: string) => passes.some((one) => one.pass === pass && one.outcome === 'no-answer')
  const accepted = passes.some(({ pass, outcome }) => pass === 'accepted' && outcome === 'done')
  return [
    ...(passes.some(({ outcome }) => outcome === 'no-banner') && seen.some(({ needsConsent }) => needsConsent)
      ? [of('no-banner', 'warning')]
      : []),
    ...(failed('refused') ? [of('no-refusal', 'warning')] : []),
    ...(accepted && failed('withdrawn') ? [of('no-withdrawal', 'warning')] : []),
  ]
}

function brokenPage({ url, failure = '' }: PageObservation): Finding {
  return {
    key: `broken:${url}`,
    rule: 'broken',
    level: 'warning',
    subject: url,
    pages: [url],
    places: [],
    evidence: [failure],
  }
}
