import type { Text } from '../model/category.js';
/** The text in this language, else in the first that there is; empty where there is none. */
export declare function inLanguage(given: Text | undefined, locale: string): string;
