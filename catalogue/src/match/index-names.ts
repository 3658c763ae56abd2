import { fits } from '../../../src/model/name-pattern.ts'

/**
 * Finds whose names these are: `find` returns the owners of all patterns that fit a name, those that say most first.
 * Several services of one provider may use one cookie.
 */
export function indexNames<T>(
  patterns: readonly (readonly [pattern: string, of: T])[],
): (name: string) => readonly T[] {
  const plain = new Map<string, T[]>()
  const wild: { readonly pattern: string; readonly of: T }[] = []
  for (const [pattern, of] of patterns) {
    if (pattern.includes('*')) wild.push({ pattern, of })
    else plain.set(pattern, [...(plain.get(pattern) ?? []), of])
  }
  wild.sort((one, other) => other.pattern.length - one.pattern.length)
  return (name) => [
    ...new Set([...(plain.get(name) ?? []), ...wild.filter(({ pattern }) => fits(name, pattern)).map(({ of }) => of)]),
  ]
}
