import { traits } from 'virtual:known-services/hosts'
import { createMatcher } from '../../catalogue/src/match/create-matcher.ts'
import type { ServiceInput } from '../config/config-schema.ts'
import type { FoundService, ServiceFinder } from '../ui/check/check-ports.ts'

/**
 * Chunk entry. Recognises services in a page: by what the catalogue knows them by, and by the hosts and needles of their
 * own declarations. Of two with one id the first counts, and is known by what is said of both.
 */
export function createFinder(services: readonly (FoundService & Partial<ServiceInput>)[]): ServiceFinder {
  const first = services.filter(({ id }, at) => at === services.findIndex((one) => one.id === id))
  const known = first.map((service) => {
    const { hosts = [], inline = [], cookies = [] } = service
    const own = traits.find(({ id }) => id === service.id)
    return {
      service,
      id: service.id,
      hosts: [...hosts, ...(own?.hosts ?? [])],
      inline: [...inline, ...(own?.inline ?? [])],
      elements: own?.elements ?? [],
      cookies: cookies.map((name) => ({ name })),
    }
  })
  const matcher = createMatcher(known)
  return {
    named: (id) => first.find((one) => one.id === id),
    request: (address) => matcher.request(address)?.service,
    code: (code) => matcher.code(code)[0]?.service.service,
    element: (element) => matcher.element(element)?.service,
    cookie: (name) => matcher.cookie(name)[0]?.service,
  }
}
