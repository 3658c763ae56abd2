import { contestants } from './contestants.mjs'
import { median } from './statistics.mjs'

/**
 * What is measured, in the order in which it is shown. Less is better in all of them but `returnSameTask`.
 *
 * `overControl` metrics are shown as the difference from the control page's median of the same profile.
 */
export const metrics = [
  { id: 'banner', part: 'first', label: 'banner visible', unit: 'ms' },
  { id: 'paint', part: 'first', label: 'page FCP', unit: 'ms' },
  { id: 'script', part: 'first', label: 'script', unit: 'ms', digits: 1 },
  { id: 'scriptToBanner', part: 'first', label: 'script to banner', unit: 'ms', digits: 1 },
  { id: 'blocking', part: 'first', label: 'blocking time', unit: 'ms' },
  { id: 'shift', part: 'first', label: 'layout shift', unit: '', digits: 4 },
  { id: 'gzip', part: 'bytes', label: 'gzip to banner', unit: 'B' },
  { id: 'br', part: 'bytes', label: 'brotli to banner', unit: 'B' },
  { id: 'requests', part: 'bytes', label: 'requests to banner', unit: '' },
  { id: 'quietBytes', part: 'bytes', label: 'bytes until quiet', unit: 'B' },
  { id: 'elements', part: 'bytes', label: 'elements added', unit: '' },
  { id: 'heap', part: 'bytes', label: 'JS heap over control', unit: 'KiB', scale: 1 / 1024, overControl: true },
  { id: 'accept', part: 'clicks', label: 'accept to script', unit: 'ms', digits: 1 },
  { id: 'acceptSoon', part: 'clicks', label: 'accept, cold tap after 0.25 s', unit: 'ms', digits: 1 },
  { id: 'acceptLater', part: 'clicks', label: 'accept, cold tap after 2 s', unit: 'ms', digits: 1 },
  { id: 'interaction', part: 'clicks', label: 'INP of accept', unit: 'ms' },
  { id: 'settings', part: 'clicks', label: 'settings visible', unit: 'ms' },
  { id: 'settingsSoon', part: 'clicks', label: 'settings, cold tap after 0.25 s', unit: 'ms' },
  { id: 'returnRan', part: 'returning', label: 'gated scripts run at', unit: 'ms' },
  { id: 'returnDecision', part: 'returning', label: 'evaluation to gated', unit: 'ms', digits: 1 },
  { id: 'returnSameTask', part: 'returning', label: 'in the first task', unit: '' },
  { id: 'returnScript', part: 'returning', label: 'script', unit: 'ms', digits: 1 },
  { id: 'returnBlocking', part: 'returning', label: 'blocking time', unit: 'ms' },
  { id: 'returnPaint', part: 'returning', label: 'page FCP', unit: 'ms' },
  { id: 'returnRequests', part: 'returning', label: 'requests', unit: '' },
  { id: 'returnBytes', part: 'returning', label: 'bytes', unit: 'B' },
  { id: 'returnElements', part: 'returning', label: 'elements', unit: '' },
]

/** Whom the ratios are taken to. */
export const reference = 'orejime'

/**
 * Medians, spans and ratios of the samples.
 *
 * @param {ReadonlyArray<{ profile: string, round: number, contestant: string, values: Record<string, number> }>} samples
 * @returns {Record<string, Record<string, Record<string, { median: number, min: number, max: number, ratio?: number }>>>}
 *   by profile, contestant and metric
 */
export function summarize(samples) {
  const summary = {}
  for (const profile of new Set(samples.map((sample) => sample.profile))) {
    const all = samples.filter((sample) => sample.profile === profile)
    const of = (name, id) =>
      all.filter(({ contestant }) => contestant === name).flatMap(({ values }) => values[id] ?? [])
    const figure = (name, { id, scale = 1, overControl }) => {
      const numbers = of(name, id)
      const control = overControl ? of('control', id) : [0]
      if (numbers.length === 0 || control.length === 0) return undefined
      const [middle, min, max] = [median(numbers), Math.min(...numbers), Math.max(...numbers)].map(
        (number) => (number - median(control)) * scale,
      )
      return { median: middle, min, max }
    }
    summary[profile] = {}
    const here = new Set(all.map(({ contestant }) => contestant))
    const order = contestants.map(({ name }) => name).filter((name) => here.has(name))
    for (const name of new Set([...order, ...here])) {
      const row = (summary[profile][name] = {})
      for (const metric of metrics) {
        const own = figure(name, metric)
        if (own === undefined) continue
        const base = figure(reference, metric)?.median
        row[metric.id] = metric.unit && name !== 'control' && base > 0 ? { ...own, ratio: own.median / base } : own
      }
    }
  }
  return summary
}
