/** Letters put in, taken out, replaced or swapped with a neighbour; 3 for more than two. */
export function letterDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3
  let [from, endOne, endOther] = [0, one.length, other.length]
  while (from < endOne && from < endOther && one[from] === other[from]) from++
  while (endOne > from && endOther > from && one[endOne - 1] === other[endOther - 1]) {
    endOne--
    endOther--
  }
  const [a, b] = [one.slice(from, endOne), other.slice(from, endOther)]
  if (Math.max(a.length, b.length) > 4) return 3
  const rows = [Array.from(b + ' ').map((_, at) => at)]
  for (let x = 1; x <= a.length; x++) {
    const row = [x]
    for (let y = 1; y <= b.length; y++) {
      const cost = a[x - 1] === b[y - 1] ? 0 : 1
      let best = Math.min(rows[x - 1]![y]! + 1, row[y - 1]! + 1, rows[x - 1]![y - 1]! + cost)
      if (x > 1 && y > 1 && a[x - 1] === b[y - 2] && a[x - 2] === b[y - 1])
        best = Math.min(best, rows[x - 2]![y - 2]! + 1)
      row.push(best)
    }
    rows.push(row)
  }
  return Math.min(3, rows[a.length]![b.length]!)
}

/** The one letter that stands in place of another, where nothing else differs. */
export function replacedLetter(one: string, other: string): { was: string; is: string; beside: string } | undefined {
  if (one.length !== other.length) return undefined
  const at = one.split('').findIndex((letter, place) => letter !== other[place])
  if (at < 0 || one.slice(at + 1) !== other.slice(at + 1)) return undefined
  return { was: one[at]!, is: other[at]!, beside: `${one[at - 1] ?? ''}${one[at + 1] ?? ''}` }
}
