let segmenter: Intl.Segmenter | undefined

/** The words of a Thai text, and what stands between them; together they are the text. */
export function splitWords(text: string): string[] {
  if (!('Segmenter' in Intl)) return splitSyllables(text)
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** For browsers without a dictionary (Firefox before 125): other scripts by words, Thai nearly by syllables. */
export function splitSyllables(text: string): string[] {
  return text.match(/[เ-ไ]?[ก-ฮ][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]*[ะาำๅ]?|[0-9A-Za-z]+|\s+|[^]\p{M}*/gu) ?? []
}
