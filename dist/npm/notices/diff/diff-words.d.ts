/**
 * A stretch of text: `=` in both, `-` only before, `+` only after; `~` in another form that says the same, with `was`
 * for how it stood before (Thai and Arabic digits, a space more or less).
 */
export type DiffPart = readonly ['=' | '-' | '+', text: string] | readonly ['~', text: string, was: string];
/** The difference of two texts in `th-nfc-1`, by words. */
export declare function diffWords(before: string, after: string): DiffPart[];
/** Whether the parts say that nothing but the form has changed. */
export declare function isFormOnly(parts: readonly DiffPart[]): boolean;
