/** Edits after which a stretch is settled by the best way found so far: time grows with the length, not its square. */
const MOST_EDITS = 300
/** For a diagonal that has left the table: so low that no later edit brings it back. */
const OUTSIDE = -1e6

/**
 * A longest common subsequence as pairs of indices, ascending (Myers 1986, "An O(ND) difference algorithm"). Where two
 * sequences have little in common it may be a shorter one.
 */
export function matchSequences(a: readonly string[], b: readonly string[]): [number, number][] {
  const pairs: [number, number][] = []
  let [x, y, endA, endB] = [0, 0, a.length, b.length]
  const tail: [number, number][] = []
  while (endA > 0 && endB > 0 && a[endA - 1] === b[endB - 1]) tail.push([--endA, --endB])
  while (x < endA && y < endB) {
    const [nextX, nextY] = stretch(a, b, x, y, endA, endB, pairs)
    x = nextX
    y = nextY
  }
  return [...pairs, ...tail.reverse()]
}

/** Goes on from (x, y) as far as `MOST_EDITS` lead; adds the pairs on the way and returns where it has come to. */
function stretch(
  a: readonly string[],
  b: readonly string[],
  fromX: number,
  fromY: number,
  endA: number,
  endB: number,
  pairs: [number, number][],
): [number, number] {
  const [width, height] = [endA - fromX, endB - fromY]
  const most = Math.min(MOST_EDITS, width + height)
  const middle = most + 1
  // How far each diagonal reaches, and what that was after each number of edits.
  const reach = new Int32Array(2 * most + 3).fill(-1)
  reach[middle + 1] = 0
  const history: Int32Array[] = []
  let best = [0, 0, 0] as [sum: number, diagonal: number, edits: number]
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isDown(reach, middle, diagonal, edits) ? reach[middle + diagonal + 1]! : reach[middle + diagonal - 1]! + 1
      if (x < Math.max(0, diagonal) || x > Math.min(width, height + diagonal)) x = OUTSIDE
      else while (x < width && x < height + diagonal && a[fromX + x] === b[fromY + x - diagonal]) x++
      reach[middle + diagonal] = x
      if (2 * x - diagonal > best[0]) best = [2 * x - diagonal, diagonal, edits]
    }
    history.push(reach.slice())
    if (best[0] === width + height) break
  }
  const [sum, end, edits] = best
  let diagonal = end
  let x = (sum + diagonal) / 2
  const own: [number, number][] = []
  for (let left = edits; left >= 0; left--) {
    const before = history[left - 1]
    const down = before && isDown(before, middle, diagonal, left)
    const start = before ? (down ? before[middle + diagonal + 1]! : before[middle + diagonal - 1]! + 1) : 0
    while (x > start) own.push([fromX + --x, fromY + x - diagonal])
    if (before) {
      if (!down) x--
      diagonal += down ? 1 : -1
    }
  }
  pairs.push(...own.reverse())
  return [fromX + (sum + end) / 2, fromY + (sum - end) / 2]
}

function isDown(reach: Int32Array, middle: number, diagonal: number, edits: number): boolean {
  return diagonal === -edits || (diagonal !== edits && reach[middle + diagonal - 1]! < reach[middle + diagonal + 1]!)
}
