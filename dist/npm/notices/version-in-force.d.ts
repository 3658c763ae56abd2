import type { NoticeVersion } from './format/notices-manifest.js';
/** The newest version whose day has come in Thailand; undefined before the first. `versions` stand newest last. */
export declare function versionInForce(versions: readonly NoticeVersion[], now: number): NoticeVersion | undefined;
/** The versions whose day is still to come, soonest first. */
export declare function announcedVersions(versions: readonly NoticeVersion[], now: number): NoticeVersion[];
/** The instant at which another version comes into force; undefined where none is announced. */
export declare function nextChange(versions: readonly NoticeVersion[], now: number): number | undefined;
