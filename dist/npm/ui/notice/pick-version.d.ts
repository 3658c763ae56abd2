import type { NoticeEntry, NoticesManifest, NoticeVersion } from '../../notices/format/notices-manifest.js';
/** The notice that is meant: the named one, else the configured, else the first. */
export declare function pickEntry({ notices }: NoticesManifest, id: string | undefined, configured: string | undefined): NoticeEntry | undefined;
/** The named version, else the one in force, else the first to come. */
export declare function pickVersion({ versions }: NoticeEntry, version: string | undefined, now: number): NoticeVersion | undefined;
/** The language of `wanted` that there is, else the first. */
export declare function pickLanguage({ documents }: NoticeVersion, wanted: readonly string[]): string;
/** How a version stands in time: in force, still to come, or replaced on a day. */
export declare function standingOf({ versions }: NoticeEntry, { version, effective }: NoticeVersion, now: number): {
    readonly when: 'now' | 'soon' | 'past';
    readonly until?: string;
};
