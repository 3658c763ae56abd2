import type { Config } from '../../config/resolve-config.ts'
import { undeclaredCookies } from '../../clear/undeclared-cookies.ts'
import { resolveAddress } from '../../gate/activate.ts'
import { auditPage } from '../../gate/audit-page.ts'
import { foreignHosts } from '../../gate/foreign-hosts.ts'
import { toJson } from '../../model/json.ts'
import type { Trouble } from '../../model/problem.ts'
import type { CheckPorts, FoundService, ServiceFinder } from './check-ports.ts'
import { judgePage } from './judge-page.ts'
import type { CheckedService } from './judge-page.ts'
import { readPage } from './read-page.ts'

/** A cookie that no service declares, and whose it probably is. */
export interface CheckedCookie {
  readonly name: string
  readonly service: FoundService | undefined
}

/** What was found on a page, without words. */
export interface CheckReport {
  /** Mistakes of the markup; what runs without an answer is told by service. */
  readonly mistakes: readonly Trouble[]
  readonly services: readonly CheckedService[]
  readonly cookies: readonly CheckedCookie[]
  /** Hosts of other sites that nobody knows. */
  readonly hosts: readonly string[]
  /** Ids to add to `services`. */
  readonly missing: readonly string[]
}

/** Told by service, or for a moment that has passed. */
const ELSEWHERE = ['ungated', 'before-answer']

/** Looks at the page as it is now. */
export function checkPage({ config, allows, heldFrames }: CheckPorts, finder: ServiceFinder): CheckReport {
  const options = { document, config, allows, heldFrames, decided: true }
  const hostOf = (address: string) => resolveAddress(document, address).hostname
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const requests = loaded.map(({ name }) => name).filter((name) => !isOurs(name, config))
  const services = judgePage({ things: readPage(options), requests, config, finder, allows })
  const cookies = undeclaredCookies(document, config).map((name) => ({ name, service: finder.cookie(name) }))
  const strange = loaded.filter(({ name }) => !isOurs(name, config) && !finder.request(name))
  const recognised = [...services.map(({ service }) => service), ...cookies.flatMap(({ service }) => service ?? [])]
  const declared = config.categories.flatMap((category) => category.services.map(({ id }) => id))
  const missing = recognised.map(({ id }) => id).filter((id) => !declared.includes(id))
  return {
    mistakes: auditPage(options).filter(({ code }) => !ELSEWHERE.includes(code)),
    services,
    cookies,
    hosts: foreignHosts(strange, location.hostname, hostOf),
    missing: [...new Set(missing)],
  }
}

function isOurs(address: string, { receipts }: Config): boolean {
  return address === receipts.endpoint || /\/yinyom(\.all)?\.js(\?|$)|\/chunks\/[0-9a-f]{6}\//.test(address)
}

/** What to add to `services` for cookies that nobody knows; its owner says what they are for. */
export function ownCookies(cookies: readonly CheckedCookie[]): string {
  const names = cookies.filter(({ service }) => !service).map(({ name }) => name)
  return names.length
    ? toJson({ id: 'own-cookies', category: 'functional', name: '…', purpose: '…', cookies: names })
    : ''
}
