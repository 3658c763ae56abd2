import type { NoticeDraft } from './format/notice.js';
/**
 * What is hashed: the whole document as canonical JSON (RFC 8785) with every text in `th-nfc-1`, so that what looks the
 * same has the same hash, and a changed label, link or date has another. Addresses are left as they are.
 */
export declare function digestSource(notice: NoticeDraft): string;
/**
 * SHA-256 of a checked document in 64 lower-case hex digits: the one that the manifest and the receipt carry. The same
 * in Node and in a browser; without `crypto.subtle`, which pages on plain http do not have, only slower.
 */
export declare function digestNotice(notice: NoticeDraft): Promise<string>;
