/**
 * `value` in the canonical form of RFC 8785 (JCS): keys sorted by UTF-16 unit, numbers and texts as ECMAScript writes
 * them, no white space. What is equal as JSON is equal byte for byte, so a hash of it means the same everywhere.
 * `value` is plain JSON; nothing is dropped and nothing is normalised.
 *
 * @throws TypeError on what has no JSON form: `undefined`, functions, NaN, infinities, lone surrogates.
 */
export declare function canonicalJson(value: unknown): string;
