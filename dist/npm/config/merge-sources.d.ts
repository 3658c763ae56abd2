import type { ConfigInput } from './config-schema.js';
/** A configuration and where it came from, for the message about its faults. */
export interface ConfigSource {
    readonly from: string;
    readonly value: unknown;
}
/** All sources in one, weakest first: objects are merged key by key, lists and all else taken whole from the stronger. */
export declare function mergeSources(sources: readonly ConfigSource[]): ConfigInput;
