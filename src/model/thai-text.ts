/*
 * Thai text as browsers need it. Decomposed sara am (nikhahit + sara aa) breaks Chromium's line breaking in the middle
 * of words, NFC does not compose it and NFKC takes the good form apart, so it is repaired here.
 */

/** Canonical form `th-nfc-1`: NFC, sara am composed, tone after vowel, double sara e joined. Nothing visible changes. */
export function normalizeThai(source: string): string {
  return source
    .normalize('NFC')
    .replace(/([\u0E48-\u0E4B]?)\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1$2\u0E33')
    // All marks at once: swapping pairs would need a second pass where a consonant has several.
    .replace(
      /[\u0E31\u0E34-\u0E3A\u0E48-\u0E4B]+/g,
      (marks) => marks.replace(/[\u0E48-\u0E4B]/g, '') + marks.replace(/[\u0E31-\u0E3A]/g, ''),
    )
    .replace(/\u0E40\u0E40/g, '\u0E41')
}

const TOGETHER = /พระราชบัญญัติ|ข้อมูลส่วนบุคคล|ความเป็นส่วนตัว|ความยินยอม|สำนักงาน/g

/**
 * `source` as it is put on the screen: no line starts with ๆ, พ.ศ. stays with its year, a section with its number,
 * and the legal terms that dictionaries split stay whole (word joiners between their letters).
 */
export function keepTogether(source: string): string {
  return normalizeThai(source)
    .replace(/ +(?=ๆ)/g, '\u00A0')
    .replace(/(พ\.ศ\.|ค\.ศ\.|มาตรา|ข้อ|฿) +(?=[0-9๐-๙])/g, '$1\u00A0')
    .replace(TOGETHER, (term) => Array.from(term).reduce(joinLetters))
}

/** A word joiner before each letter that could start a line; marks and following vowels cling by themselves. */
function joinLetters(joined: string, letter: string): string {
  return /[\u0E30-\u0E3A\u0E47-\u0E4E]/.test(letter) ? joined + letter : `${joined}\u2060${letter}`
}
