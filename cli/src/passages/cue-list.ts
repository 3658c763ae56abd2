/** Words by which a passage is known to tell something. Each entry is a pattern of folded text; `…` stands for up to sixty letters. */
export interface Cues {
  /** Name it in a heading or in a line that leads to a list. */
  readonly heads: readonly string[]
  /** Tell it in a sentence, whatever heading stands above. */
  readonly says: readonly string[]
}

/** One pattern that finds any of them. Gaps are bounded, so that a search stays linear in the text. */
export function anyOf(entries: readonly string[]): RegExp {
  return new RegExp(entries.map((entry) => `(?:${entry.replaceAll('…', '.{0,60}?')})`).join('|') || '(?!)')
}
