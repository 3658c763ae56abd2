/** A longest rising run of `places`, not necessarily without gaps: what is not in it has moved. In n log n. */
export function keptInOrder(places: readonly number[]): Set<number> {
  // ends[n]: index of the lowest place that ends a run of n + 1.
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  places.forEach((place, at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[ends[middle]!]! < place) low = middle + 1
      else high = middle
    }
    previous.push(ends[low - 1])
    ends[low] = at
  })
  const kept = new Set<number>()
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(places[at]!)
  return kept
}
