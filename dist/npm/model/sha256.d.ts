/**
 * SHA-256 (FIPS 180-4) of `text` in UTF-8, as 64 lower-case hex digits. Synchronous, because it runs inside an
 * IndexedDB transaction; and our own, because `crypto.subtle` is missing on pages that are served by plain http.
 */
export declare function sha256(text: string): string;
