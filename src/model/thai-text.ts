/*
 * Thai text as browsers need it. Decomposed sara am (nikhahit + sara aa) breaks Chromium's line breaking in the middle
 * of words, NFC does not compose it and NFKC takes the good form apart, so it is repaired here.
 */

/** Composes sara am, with a tone mark before or after it. All that the screen needs; `normalizeThai` does the rest. */
function composeSaraAm(source: string): string {
  return source.replace(/([\u0E48-\u0E4B]?)\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1$2\u0E33')
}

/** Canonical form `th-nfc-1`: NFC, sara am composed, tone after vowel, double sara e joined. Nothing visible changes. */
export function normalizeThai(source: string): string {
  return (
    composeSaraAm(source.normalize('NFC'))
      // All marks at once: swapping pairs would need a second pass where a consonant has several.
      .replace(
        /[\u0E31\u0E34-\u0E3A\u0E48-\u0E4B]{2,}/g,
        (marks) => marks.replace(/[\u0E48-\u0E4B]/g, '') + marks.replace(/[\u0E31-\u0E3A]/g, ''),
      )
      .replace(/\u0E40\u0E40/g, '\u0E41')
  )
}

/** Sara am composed; no line starts with ๆ, พ.ศ. stays with its year and a section with its number. */
export function tidyThai(source: string): string {
  return composeSaraAm(source)
    .replace(/ +(?=ๆ)/g, '\u00A0')
    .replace(/([พค]\.ศ\.|มาตรา|ข้อ|฿) +(?=[\d๐-๙])/g, '$1\u00A0')
}

/**
 * The same, and พระราชบัญญัติ stays whole: it is the legal term that browsers part in the middle of a word, and of a
 * syllable (ตามพ|ระ|ราช|บัญญัติ in Chromium). A word joiner at each of the three places, and in no other term, because
 * joiners come along into names that are read out, searched and copied. Our own words get this at build time; the first
 * file, which counts its bytes, gives an owner's banner words `tidyThai` only.
 */
export function keepTogether(source: string): string {
  return tidyThai(source).replaceAll('พระราชบัญญัติ', 'พ\u2060ระ\u2060ราช\u2060บัญญัติ')
}
