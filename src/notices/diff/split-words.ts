let segmenter: Intl.Segmenter | undefined

/**
 * Runs between spaces, and not too long. Each segment that V8 gives carries a copy of the whole text it was taken from:
 * twenty pages at once would take seconds and a gigabyte, run by run they take milliseconds.
 */
const RUNS = /\s+|\S{1,400}/gu

/** The words of a Thai text, and what stands between them; together they are the text. */
export function splitWords(text: string): string[] {
  if (!('Segmenter' in Intl)) return splitSyllables(text)
  const words = (segmenter ??= new Intl.Segmenter('th', { granularity: 'word' }))
  return (text.match(RUNS) ?? []).flatMap((run) => [...words.segment(run)].map(({ segment }) => segment))
}

/** For browsers without a dictionary (Firefox before 125): other scripts by words, Thai nearly by syllables. */
export function splitSyllables(text: string): string[] {
  return text.match(/[เ-ไ]?[ก-ฮ][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]*[ะาำๅ]?|[0-9A-Za-z]+|\s+|[^]\p{M}*/gu) ?? []
}
