const LENGTH = 4

/** The four-letter pieces of a text; a shorter text is one piece. */
export function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>()
  for (let at = 0; at === 0 || at <= text.length - LENGTH; at++) pieces.add(text.slice(at, at + LENGTH))
  return pieces
}

/** How much two texts have in common, 0 to 1 (Dice's coefficient of their pieces). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const piece of few) if (many.has(piece)) common++
  return (2 * common) / (a.size + b.size)
}
