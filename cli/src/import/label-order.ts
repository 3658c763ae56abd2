import type { Reading } from './label.ts'

/** 1.2 after 1.1, (ค) after (ข); of sections also มาตรา 38 and มาตรา 38 (1) after มาตรา 37 (5). */
export function follows(before: readonly number[], { path, rank }: Reading): boolean {
  const last = path.length - 1
  if (path.length === before.length && path[last] === before[last]! + 1 && isWithin(path.slice(0, -1), before))
    return true
  return rank !== undefined && path[0] === before[0]! + 1 && (path[1] ?? 1) === 1
}

/** Whether `prefix` is one that comes after `before`: the heading that should stand between was lost. */
export function leads(before: readonly number[], prefix: readonly number[]): boolean {
  const own = before.slice(0, prefix.length)
  return own.length === prefix.length && isWithin(prefix.slice(0, -1), own) && prefix.at(-1) === own.at(-1)! + 1
}

export function isWithin(prefix: readonly number[], path: readonly number[]): boolean {
  return prefix.every((number, at) => number === path[at])
}
