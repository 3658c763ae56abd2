import type { ConfigInput } from '../config/config-schema.js';
import type { ConfigSource } from '../config/merge-sources.js';
import type { FirstConfig } from '../config/resolve-config.js';
import type { DataLayer } from '../gate/consent-mode.js';
import type { Gate, GateRef } from '../gate/gate.js';
import type { Trouble } from '../problems/describe-problem.js';
import type { Chunks } from './chunks.js';
import type { Page } from './page-port.js';
import type { Store } from './store.js';
export interface PageOptions {
    readonly config: FirstConfig;
    readonly input: ConfigInput | undefined;
    readonly sources: readonly ConfigSource[];
    readonly restart: (input: ConfigInput) => Page;
    readonly chunks: Chunks;
    readonly store: Store;
    readonly gate: Gate;
    readonly allows: (ref: GateRef) => boolean;
    readonly dataLayer: () => DataLayer;
    readonly report: (trouble: Trouble) => void;
}
/**
 * Puts one configuration to work on this page: reads the stored answer, brings the page in line with each change of the
 * store, shows the first question and takes a plain answer to it. The rest is the session's, a chunk that is loaded at
 * the first sign of a person.
 */
export declare function createPage({ dataLayer, chunks, ...options }: PageOptions): Page;
