import type { ChangeClass, NoticeVersion } from '../format/notices-manifest.js';
/** What lies between two versions. */
export interface NoticeChange {
    /** The strictest step on the way; undefined where they are the same version. */
    readonly change?: ChangeClass;
    /** Ids of the categories that must be asked again, `all` for every one that is asked. None unless material. */
    readonly affects: 'all' | readonly string[];
}
/**
 * The change from one version to another, back as well as forth: who agreed to the later one has not agreed to the
 * earlier. A version that is not listed counts as material for all: nobody knows what it said.
 */
export declare function changeBetween(versions: readonly NoticeVersion[], from: string, to: string): NoticeChange;
