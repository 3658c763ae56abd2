import type { ConsentRecord } from '../model/consent-record.js';
/**
 * The record as the cookie keeps it when a notice will ask again: it stops to hold at `until`, at most a day early. So
 * the first file, which knows nothing of notices, grants nothing from then on, and the actor looks closer. `until` in
 * milliseconds since 1970; without it the record holds its whole time.
 */
export declare function holdUntil(record: ConsentRecord, until: number | undefined): ConsentRecord;
/** The record with all the days that it was given for. */
export declare function whole(record: ConsentRecord): ConsentRecord;
/** Whether a notice that asked, or will ask, has shortened it. */
export declare function isHeld(record: ConsentRecord): boolean;
