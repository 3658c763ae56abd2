import { groupBy, unique } from './group.ts'
import type { Pass } from './observation.ts'
import type { Finding } from './report.ts'

/** A finding as people read it: a service that leaks in several passes is told once. */
export interface ToldFinding extends Finding {
  readonly passes: readonly Pass[]
}

/** One of each service that leaks, with all its passes; every other finding as it is. */
export function mergeLeaks(findings: readonly Finding[]): ToldFinding[] {
  const groups = groupBy(findings, ({ rule, subject, key }) => (rule === 'leak' ? `leak:${subject}` : key))
  return [...groups.values()].map((group) => {
    const [first] = group as [Finding, ...Finding[]]
    const places = new Map(
      group.flatMap((one) => one.places.map((place) => [`${place.page}\n${place.line}\n${place.before}`, place])),
    )
    return {
      ...first,
      passes: unique(group.flatMap(({ pass }) => pass ?? [])),
      pages: unique(group.flatMap(({ pages }) => pages)),
      places: [...places.values()],
      evidence: unique(group.flatMap(({ evidence }) => evidence)),
    }
  })
}
