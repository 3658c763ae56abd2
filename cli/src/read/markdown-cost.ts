/** Signs that a Markdown parser pairs: within one block it may look at each of them for each other. */
const PAIRED = /[*_`[\]<]/g
const MOST_PAIRS = 400_000_000
const MOST_CONTAINERS = 40_000
const MOST_PIPES = 60_000
/** Its time grows faster than the lines do. */
const MOST_LINES = 10_000

/**
 * Whether a Markdown parser could take very long over a text. It is an estimate, far above what a notice needs: pairs of
 * signs in one block, containers around lines (quotes, indentation), cells, lines.
 */
export function isCostly(text: string): boolean {
  let pairs = 0
  let containers = 0
  let pipes = 0
  let signs = 0
  let lines = 0
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const start = /^[ \t>*+-]*/.exec(line)![0]
    containers += (start.match(/[>*+-]/g)?.length ?? 0) * 2 + start.length / 8
    pipes += line.match(/\|/g)?.length ?? 0
    if (line.trim()) {
      signs += line.match(PAIRED)?.length ?? 0
      lines++
    } else {
      pairs += signs ** 2
      signs = 0
    }
  }
  if (lines > MOST_LINES || pipes > MOST_PIPES || containers > MOST_CONTAINERS) return true
  return pairs + signs ** 2 > MOST_PAIRS
}
