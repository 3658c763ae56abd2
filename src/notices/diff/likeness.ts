const LENGTH = 4

/** The four-letter pieces of a text, each as a number; a shorter text is one piece. Two pieces rarely share a number. */
export function piecesOf(text: string): Set<number> {
  const pieces = new Set<number>()
  for (let at = 0; at === 0 || at <= text.length - LENGTH; at++) {
    let piece = 0
    for (let on = at; on < Math.min(text.length, at + LENGTH); on++) piece = (piece * 131 + text.charCodeAt(on)) | 0
    pieces.add(piece)
  }
  return pieces
}

/** How much two texts have in common, 0 to 1 (Dice's coefficient of their pieces). */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const piece of few) if (many.has(piece)) common++
  return (2 * common) / (a.size + b.size)
}
