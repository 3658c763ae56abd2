import type { ConsentRecord } from '../model/consent-record.js';
import type { CookieJar } from './cookie-jar.js';
export interface FoundRecord {
    /** The newest valid record among the cookies of our name. */
    readonly record: ConsentRecord | undefined;
    /** Cookies of our name. More than one is repaired to one; one without a record is reported. */
    readonly copies: number;
}
/** Reads the stored answer at once. Total: what is not exactly a record counts as never asked. */
export declare function readRecord(jar: CookieJar, name: string): FoundRecord;
