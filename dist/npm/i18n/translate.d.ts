/** The words of one language by dotted key; the locale files are such maps. */
export type Words = {
    readonly [key: string]: string;
};
/** The words for `key`, with `{{name}}` replaced from `values`. An unknown key gives the key. */
export type Translate = (key: string, values?: {
    readonly [name: string]: string | number;
}) => string;
/** Looks words up without a library: what the first file and the placeholder need. The first map that has a key wins. */
export declare function plainTranslate(layers: readonly (Words | undefined)[], fixed: {
    readonly [name: string]: string;
}): Translate;
