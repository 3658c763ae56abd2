/** Canonical form `th-nfc-1`: NFC, sara am composed, tone after vowel, double sara e joined. Nothing visible changes. */
export declare function normalizeThai(source: string): string;
/** Sara am composed; no line starts with ๆ, พ.ศ. stays with its year and a section with its number. */
export declare function tidyThai(source: string): string;
/**
 * The same, and พระราชบัญญัติ stays whole: it is the legal term that browsers part in the middle of a word, and of a
 * syllable (ตามพ|ระ|ราช|บัญญัติ in Chromium). A word joiner at each of the three places, and in no other term, because
 * joiners come along into names that are read out, searched and copied. Our own words get this at build time; the first
 * file, which counts its bytes, gives an owner's banner words `tidyThai` only.
 */
export declare function keepTogether(source: string): string;
