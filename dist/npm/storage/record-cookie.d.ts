import type { ConsentRecord } from '../model/consent-record.js';
import type { CookieJar } from './cookie-jar.js';
/** Writes the cookie that holds the record; `read-record.ts` reads it. */
export interface RecordCookie {
    /** Writes at once. The look whether it stands is slow and may wait: it is done by what this returns. */
    write(record: ConsentRecord): () => Kept;
    clear(): void;
}
/** Exactly one cookie is left, or none where the browser keeps nothing; `elsewhere` says that the domain was refused. */
export interface Kept {
    readonly kept: boolean;
    readonly elsewhere: boolean;
}
export interface RecordCookieOptions {
    readonly jar: CookieJar;
    readonly name: string;
    /** The `cookie.domain` option; `auto` is the widest that the browser takes; undefined is this host only. */
    readonly domain: string | undefined;
    readonly host: string;
    readonly secure: boolean;
}
export declare function createRecordCookie({ jar, name, domain, host, secure }: RecordCookieOptions): RecordCookie;
