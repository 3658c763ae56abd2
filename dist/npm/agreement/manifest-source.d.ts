import type { Trouble } from '../problems/describe-problem.js';
import type { SyncStorage } from '../storage/journal.js';
import type { NoticesManifest } from '../notices/format/notices-manifest.js';
/** The manifest of the site's notices, from the configuration or from an address, and the last one seen of it. */
export interface NoticesSource {
    /** Where links in it start from. */
    readonly address: string;
    /** What is known without the network. */
    current(): NoticesManifest | undefined;
    /** Looks at the address where it is time; resolved with what is known then. Never rejects. */
    refresh(): Promise<NoticesManifest | undefined>;
}
export interface NoticesSourceOptions {
    /** The `notices.manifest` of the configuration. */
    readonly manifest: string | NoticesManifest;
    readonly base: string;
    /** Key of the copy that is kept. */
    readonly key: string;
    readonly storage: () => SyncStorage;
    /** Before a decision nothing is kept on the device. */
    readonly mayKeep: () => boolean;
    readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
    readonly now: () => number;
    readonly random: () => number;
    readonly report: (trouble: Trouble) => void;
}
export declare function createNoticesSource(options: NoticesSourceOptions): NoticesSource;
