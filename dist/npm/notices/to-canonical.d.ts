import type { NoticeWords } from './format/notice-schema.js';
/** `th-nfc-1`: NFC with sara am composed, tones after vowels, and each run of white space one plain space. */
export declare function toCanonical(text: string): string;
/** The words without their links and stresses, in `th-nfc-1`. */
export declare function textOf(words: NoticeWords): string;
