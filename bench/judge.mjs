import { goals } from './goals.mjs'

/**
 * Holds each goal against what was found.
 *
 * @param {ReturnType<import('./metrics.mjs').summarize>} summary
 * @returns {Array<{ id: string, profile: string, text: string, limit: string, found: string, met: boolean | undefined }>} `met` is
 *   undefined where it was not measured
 */
export function judge(summary) {
  return goals.map(({ id, profile, text, value, limit, unit, digits = 0, least }) => {
    const row = summary[profile]?.yinyom
    const found = row && value(row, summary[profile].control)
    const written = (number) => `${number.toFixed(digits)}${unit && unit !== 'x' ? ' ' : ''}${unit}`
    return {
      id,
      profile,
      text,
      limit: `${least ? 'at least' : 'at most'} ${written(limit)}`,
      found: found === undefined ? 'not measured' : written(found),
      met: found === undefined ? undefined : least ? found >= limit : found <= limit,
    }
  })
}

/**
 * Where another contestant's median is better than ours, so that nobody has to look for it.
 *
 * @param {ReturnType<import('./metrics.mjs').summarize>} summary
 * @param {ReadonlyArray<{ id: string, label: string, part: string, unit: string, digits?: number }>} metrics
 * @returns {Array<{ profile: string, label: string, part: string, ours: number, best: number, by: string, unit: string, digits: number }>}
 */
export function losses(summary, metrics) {
  const found = []
  for (const [profile, rows] of Object.entries(summary)) {
    const peers = Object.entries(rows).filter(([name]) => name !== 'yinyom' && name !== 'control')
    for (const { id, label, part, unit, digits = 0 } of metrics) {
      const ours = rows.yinyom?.[id]?.median
      if (ours === undefined) continue
      const sign = id === 'returnSameTask' ? -1 : 1
      const [best] = peers
        .flatMap(([by, row]) => (row[id] ? { by, best: row[id].median } : []))
        .sort((a, b) => sign * (a.best - b.best))
      if (best && sign * (ours - best.best) > 0) found.push({ profile, label, part, ours, ...best, unit, digits })
    }
  }
  return found
}
