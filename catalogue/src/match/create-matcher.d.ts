import type { CatalogueService } from '../format/service-schema.ts'
import type { ElementLike } from './fits-element.ts'
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
export declare function createMatcher<S extends Matchable>(services: readonly S[]): Matcher<S>
