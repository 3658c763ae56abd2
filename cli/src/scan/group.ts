export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}

/** As `Map.groupBy`, which Node 20 has not. */
export function groupBy<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
