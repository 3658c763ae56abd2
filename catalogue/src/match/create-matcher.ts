import type { CatalogueService } from '../format/service-schema.ts'
import { addressesIn, hasNeedle, isLoading, plainCode } from './find-code.ts'
import { fitsElement } from './fits-element.ts'
import type { ElementLike } from './fits-element.ts'
import { indexHosts } from './host-index.ts'
import { indexNames } from './index-names.ts'

/** What of a service the matcher looks at. */
export type Matchable = Pick<
  CatalogueService,
  'id' | 'hosts' | 'inline' | 'globals' | 'elements' | 'cookies' | 'storage' | 'caches' | 'workers'
>

/** How sure it is that code belongs to a service: by its own needle, or by an address that the code loads. */
export interface FoundInCode<S> {
  readonly service: S
  readonly by: 'needle' | 'address'
}

/**
 * Tells which service something belongs to. Whoever scans, marks, audits or builds asks it. What it says is a suggestion:
 * it holds back, names and deletes, and never grants.
 */
export interface Matcher<S extends Matchable> {
  /** Whose address this is, as a browser asks for it (`https://…`, `//…`, `wss://…`); the most specific pattern counts. */
  request(address: string): S | undefined
  /** Services that have something at the host of this address, whatever its path: for what only opens a connection. */
  atHost(address: string): readonly S[]
  /** Services whose snippet this code is, those found by a needle first. */
  code(code: string): readonly FoundInCode<S>[]
  element(element: ElementLike): S | undefined
  /** Services that use a cookie of this name, the most specific pattern first. */
  cookie(name: string): readonly S[]
  storage(name: string, kind: 'local' | 'session' | 'database'): readonly S[]
  cache(name: string): readonly S[]
  /** By the path of the worker's address. */
  worker(path: string): readonly S[]
  global(name: string): readonly S[]
}

export function createMatcher<S extends Matchable>(services: readonly S[]): Matcher<S> {
  const pairs = <K>(keysOf: (service: S) => readonly K[] | undefined) =>
    services.flatMap((service) => (keysOf(service) ?? []).map((key) => [key, service] as const))
  const stored = (kind: 'local' | 'session' | 'database') =>
    indexNames(pairs((one) => one.storage?.filter((place) => place.kind === kind).map(({ name }) => name)))
  const { find: request, atHost } = indexHosts(pairs(({ hosts }) => hosts))
  const needles = pairs(({ inline }) => inline)
  const selectors = pairs(({ elements }) => elements)
  const places = { local: stored('local'), session: stored('session'), database: stored('database') }

  return {
    request,
    atHost,
    code(code) {
      const plain = plainCode(code)
      const named = new Set(needles.filter(([needle]) => hasNeedle(plain, needle)).map(([, service]) => service))
      const loaded = isLoading(code) ? addressesIn(code).map(request) : []
      const others = new Set(loaded.filter((one): one is S => one !== undefined && !named.has(one)))
      return [
        ...[...named].map((service) => ({ service, by: 'needle' as const })),
        ...[...others].map((service) => ({ service, by: 'address' as const })),
      ]
    },
    element: (element) => selectors.find(([selector]) => fitsElement(element, selector))?.[1],
    cookie: indexNames(pairs(({ cookies }) => cookies?.map(({ name }) => name))),
    storage: (name, kind) => places[kind](name),
    cache: indexNames(pairs(({ caches }) => caches)),
    worker: indexNames(pairs(({ workers }) => workers)),
    global: indexNames(pairs(({ globals }) => globals)),
  }
}
