import type { ConsentRecord } from '../../model/consent-record.js';
import type { CookieJar } from './cookie-jar.js';
/** Writes the cookie that holds the record; `read-record.ts` reads it. */
export interface RecordCookie {
    /** Leaves exactly one cookie. False where the browser keeps nothing; `elsewhere` says that the domain was refused. */
    write(record: ConsentRecord): {
        readonly kept: boolean;
        readonly elsewhere: boolean;
    };
    clear(): void;
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
