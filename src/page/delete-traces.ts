import type { ClearEnv } from '../clear/clear.ts'
import type { Config } from '../config/resolve-config.ts'
import { isAsked } from '../model/category.ts'
import type { Service } from '../model/category.ts'
import type { Choices } from '../model/choices.ts'
import { own } from '../model/own.ts'
import type { Trouble } from '../model/problem.ts'
import type { Chunks } from './chunks.ts'
import type { Store } from './store.ts'

export interface DeletePorts {
  readonly config: Config
  readonly chunks: Pick<Chunks, 'load'>
  readonly store: Pick<Store, 'get'>
  readonly report: (trouble: Trouble) => void
}

export interface DeleteOptions {
  /** The page is about to reload, which frees what it holds open: nothing is reported, and the next page deletes again. */
  readonly reloading?: boolean
  /** Something of what was withdrawn has run in this page: what belongs to nobody in particular is cleared and named, too. */
  readonly ran?: boolean
  /** The page before has asked for it: trackers write again while a page unloads. */
  readonly again?: boolean
}

/** What goes, and the names that stay. */
interface Doomed {
  readonly services: readonly Pick<Service, 'cookies' | 'storage' | 'caches' | 'workers'>[]
  readonly keep: readonly string[]
}

/**
 * Deletes what the services that are denied may have left, and reports what it could not delete. Where no service
 * declares what it leaves, the traces of those that the catalogue knows go.
 */
export async function deleteTraces(
  ports: DeletePorts,
  { reloading = false, ran = false, again = false }: DeleteOptions = {},
): Promise<void> {
  const { config, chunks, report } = ports
  const guessed = !declaresTraces(config)
  const { services, keep } = !guessed
    ? declaredTraces(ports)
    : ran || again
      ? await knownTraces(ports, ran)
      : { services: [], keep: [] }
  if (!services.length && !ran) return
  const { clearServices, findLeft } = await chunks.load('clear')
  const { name } = config.cookie
  const env: ClearEnv = { keep: [`${name}*`, `__Host-${name}`, 'yinyom*', ...keep], ran, guessed }
  const left = await clearServices(services, env)
  if (!reloading) left.forEach((subject) => report({ code: 'not-deleted', subject }))
  const subject = ran ? await findLeft() : ''
  if (subject) report({ code: 'not-reached', subject })
}

/** Whether any service says what it leaves: then the owner knows the site better than the catalogue does. */
export function declaresTraces({ categories }: Pick<Config, 'categories'>): boolean {
  return categories.some((category) => category.services.some(leavesTraces))
}

function leavesTraces({ cookies, storage, caches = [], workers = [] }: Service): boolean {
  return [cookies, storage, caches, workers].some((names) => names.length)
}

/** What denied services leave goes, except where one that may run leaves something of the same name. */
function declaredTraces({ config, store }: DeletePorts): Doomed {
  const { choices } = store.get().state
  const all = config.categories.flatMap((category) => category.services).filter(leavesTraces)
  const mayRun = ({ id }: Service) => choices[id] === true
  return {
    services: all.filter((service) => !mayRun(service)),
    keep: all.filter(mayRun).flatMap(({ cookies, storage }) => [...cookies, ...storage]),
  }
}

async function knownTraces({ config, chunks, store, report }: DeletePorts, ran: boolean): Promise<Doomed> {
  if (ran) report({ code: 'nothing-declared' })
  try {
    const { KNOWN, tracesToClear } = await chunks.load('known-services')
    const { choices } = store.get().state
    const asked = config.categories
      .filter(isAsked)
      .flatMap((category) => [category, ...category.services])
      .map(({ id }) => [id, choices[id] === true] as const)
    const { services, keep } = tracesToClear(KNOWN, own<Choices>(Object.fromEntries(asked)))
    return {
      services: services.map(({ cookies = [], storage = [], ...more }) => ({ ...more, cookies, storage })),
      keep,
    }
  } catch (cause) {
    report({ code: 'chunk-failed', subject: 'known-services', cause })
    return { services: [], keep: [] }
  }
}
