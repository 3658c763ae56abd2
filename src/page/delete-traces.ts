import type { Config } from '../config/resolve-config.ts'
import type { Trouble } from '../model/problem.ts'
import type { Chunks } from './chunks.ts'
import type { Store } from './store.ts'

export interface DeletePorts {
  readonly config: Config
  readonly chunks: Pick<Chunks, 'load'>
  readonly store: Pick<Store, 'get'>
  readonly report: (trouble: Trouble) => void
}

/**
 * Deletes what the services that are denied may have left, and reports what it could not delete. Before a reload, which
 * frees what the page itself holds open, it reports nothing: the next page deletes once more. `ran`: something of
 * what was withdrawn has run in this page, so what belongs to nobody in particular is cleared and named, too.
 */
export async function deleteTraces(
  { config, chunks, store, report }: DeletePorts,
  reloading = false,
  ran = false,
): Promise<void> {
  const { choices } = store.get().state
  const services = config.categories
    .flatMap((category) => category.services)
    .filter(({ id, cookies, storage, caches = [], workers = [] }) => {
      return choices[id] !== true && [cookies, storage, caches, workers].some((names) => names.length)
    })
  if (!services.length && !ran) return
  if (!services.length) report({ code: 'nothing-declared' })
  const { clearServices, findLeft } = await chunks.load('clear')
  const { name } = config.cookie
  const left = await clearServices(services, { keep: [`${name}*`, `__Host-${name}`, 'yinyom*'], ran })
  if (!reloading) left.forEach((subject) => report({ code: 'not-deleted', subject }))
  const subject = ran ? await findLeft() : ''
  if (subject) report({ code: 'not-reached', subject })
}
