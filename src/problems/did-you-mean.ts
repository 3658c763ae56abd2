/** More wrong than this is another word: one letter in three. */
const SHARE = 3

/** The one of `known` that `word` is a slip of the finger away from, or the same in other case; undefined where none is. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  // Text from outside may be long; no key or id of ours is.
  if (word.length > 60) return undefined
  const typed = fold(word)
  let best: string | undefined
  let least = Math.max(1, Math.floor(typed.length / SHARE)) + 1
  for (const one of known) {
    const away = distance(typed, fold(one))
    if (away >= least) continue
    best = one
    least = away
  }
  return best
}

/** `valid_days`, `validdays` and `validDays` are one word. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[-_\s.]/g, '')
}

/** How many letters must be added, left out, replaced or swapped with the next (Damerau's restricted distance). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = [0, ...b.split('').map((_, at) => at + 1)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same, swapped ? before[j - 2]! + 1 : Infinity))
    }
    before = last
    last = row
  }
  return last[b.length]!
}
