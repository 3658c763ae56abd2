import type { Part } from './parts.ts'
import type { Run } from './place-labels.ts'

/**
 * Clauses that are items of a list: their numbers are used again in the same place, so that they address nothing, and
 * none of them has anything below it. All other clauses are sections, which links and people refer to.
 */
export function enumerations(parts: readonly Part[]): ReadonlySet<Part> {
  const runs = new Map<Run, { items: Part[]; last: number; whole: boolean }>()
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'clause' || !part.placement.run.shared) continue
    const seen = runs.get(part.placement.run) ?? { items: [], last: at - 1, whole: true }
    const below = parts[at + 1]
    seen.items.push(part)
    seen.whole &&= seen.last === at - 1 && !part.heading
    seen.whole &&= below?.kind !== 'clause' || below.placement.level <= part.placement.level
    seen.last = at
    runs.set(part.placement.run, seen)
  }
  return new Set([...runs.values()].filter(({ whole }) => whole).flatMap(({ items }) => items))
}
