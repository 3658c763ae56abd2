import type { Meters } from '../metrics/meters.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { requireAllSites } from './scope.ts'

/** The figures of a running collector, for Prometheus: asked with a token. */
export function metricsOperation(meters: Pick<Meters, 'text'>): Operation {
  return operation({
    id: 'exportMetrics',
    summary: 'What the collector measures while it runs, in the text format of Prometheus. Nothing of a visitor.',
    method: 'get',
    path: '/metrics',
    verb: 'counts.read',
    async handle({ actor }) {
      requireAllSites(actor)
      const text = await meters.text()
      return { stream: { type: 'text/plain; version=0.0.4; charset=utf-8', name: 'metrics.txt', parts: once(text) } }
    },
  })
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
