/**
 * JSON of plain data, as `JSON.stringify` writes it: members that are `undefined` are left out, half a surrogate pair is
 * an escape. Ignores `toJSON`, which some old libraries put on every array of a page, and which turns lists into texts.
 */
export declare function toJson(value: unknown): string;
