import type { Say } from '../words/say.ts'
import type { UnitDiff } from '../../../src/notices/diff/diff-units.ts'

/**
 * Whether a reader of the comparison is told of this piece. Another bullet alone is no news: where a file has changed
 * its kind, each of its bullets has.
 */
export function isTold({ change, parts, label = {} }: UnitDiff): boolean {
  const isBullet = !/[\p{L}\p{N}]/u.test((label.before ?? '') + (label.after ?? ''))
  return change !== 'same' && !(change === 'form' && !parts.length && isBullet)
}

/** The pieces that a reader is told of. Of a block that has moved, that is its first piece, and what has changed in it. */
export function toldUnits(units: readonly UnitDiff[]): UnitDiff[] {
  let last = ''
  return units.filter((unit) => {
    const block = unit.moved
      ? `${unit.change === 'removed'} ${/^blocks\[\d+\]/.exec(unit.after ?? unit.before!)?.[0]}`
      : ''
    const isFirst = block !== '' && block !== last
    last = block
    return isFirst || (isTold(unit) && !(unit.moved && unit.change === 'removed'))
  })
}

/** What is told of a piece besides its words: in front of them and behind them. */
export function remarksOn({ change, moved, cell, stress, level }: UnitDiff, say: Say): readonly [string, string] {
  const place = cell ? `${[cell.row, cell.column].filter(Boolean).join(' › ')}:` : ''
  const way = change === 'removed' ? say('diff.moved.away') : change === 'same' ? say('diff.moved.here') : ''
  const rest = [
    stress?.after ? say('diff.stress.on', { words: stress.after }) : '',
    stress?.before ? say('diff.stress.off', { words: stress.before }) : '',
    level ? say('diff.level', { before: String(level.before), after: String(level.after) }) : '',
  ]
  return [[moved ? way : '', place].filter(Boolean).join(' '), rest.filter(Boolean).join(', ')]
}
