/**
 * What is wrong with a Thai string of a surface, in words; empty when nothing is. It knows the defects that real
 * banners have: phrases that were pasted twice ("เองได้ของคุณได้เอง"), decomposed sara am, doubled sara e, a mark
 * where it cannot stand, capitals that shout.
 */
export function lintThai(text: string): string[] {
  const faults: string[] = []
  if (/\u0E4D[\u0E48-\u0E4B]?\u0E32/.test(text)) faults.push('decomposed sara am')
  if (/\u0E40\u0E40/.test(text)) faults.push('doubled sara e')
  if (/(^|\s)[\u0E31\u0E33-\u0E3A\u0E47-\u0E4E]/.test(text)) faults.push('a mark without a letter')
  if (/\b[A-Z]{5,}\b/.test(text)) faults.push('capitals')
  const garbled = findRepeated(text)
  if (garbled) faults.push(`said twice: ${garbled}`)
  return faults
}

/** Words that come again at once, or two words that both come again within six: nobody means to write that. */
function findRepeated(text: string): string | undefined {
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment)
  for (let at = 0; at < words.length; at++) {
    const near = words.slice(at, at + 6)
    if (near[0] === near[1]) return near[0]
    const again = new Set(near.filter((word, place) => near.indexOf(word) !== place))
    if (again.size > 1) return near.join('')
  }
  return undefined
}
