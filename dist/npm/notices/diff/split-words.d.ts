/** The words of a Thai text, and what stands between them; together they are the text. */
export declare function splitWords(text: string): string[];
/** For browsers without a dictionary (Firefox before 125): other scripts by words, Thai nearly by syllables. */
export declare function splitSyllables(text: string): string[];
