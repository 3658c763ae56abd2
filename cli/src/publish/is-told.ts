import type { UnitDiff } from '../../../src/notices/diff/diff-units.ts'

/**
 * Whether a reader of the comparison is told of this piece. Another bullet alone is no news: where a file has changed
 * its kind, each of its bullets has.
 */
export function isTold({ change, parts, label = {} }: UnitDiff): boolean {
  const isBullet = !/[\p{L}\p{N}]/u.test((label.before ?? '') + (label.after ?? ''))
  return change !== 'same' && !(change === 'form' && !parts.length && isBullet)
}
