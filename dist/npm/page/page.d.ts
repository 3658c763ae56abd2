import type { Actor } from './session.js';
import type { Chunks } from './chunks.js';
import type { OpenOptions, Surface } from '../consent.js';
import type { ConfigInput } from '../config/config-schema.js';
import type { FirstConfig } from '../config/resolve-config.js';
import type { Gate, GateRef } from '../gate/gate.js';
import type { Trouble } from '../problems/describe-problem.js';
import type { DataLayer } from '../gate/consent-mode.js';
import type { Standing } from '../decision/quick-state.js';
import type { Translate, Words } from '../i18n/translate.js';
import type { ConfigSource } from '../config/merge-sources.js';
import type { ConsentRecord } from '../model/consent-record.js';
import type { Decision } from '../model/decision.js';
export interface PagePorts {
    readonly config: FirstConfig;
    /** The valid configuration as its owner wrote it, once it has been checked. */
    readonly input: ConfigInput | undefined;
    readonly sources: readonly ConfigSource[];
    /** Starts again, with the part of the configuration that is valid. */
    readonly restart: (input: ConfigInput) => Page;
    readonly chunks: Chunks;
    readonly gate: Gate;
    /** Whether an element may run now. */
    readonly allows: (ref: GateRef) => boolean;
    readonly dataLayer: () => DataLayer;
    readonly report: (trouble: Trouble) => void;
    /** The choices in force have changed. */
    readonly tell: () => void;
}
/**
 * One configuration at work on one page. It owns the state: the record and what follows from it. All that comes with
 * or after a decision is the actor's, a chunk that is loaded once the question has been painted.
 */
export interface Page extends PagePorts {
    readonly standing: () => Standing;
    readonly record: () => ConsentRecord | undefined;
    readonly locale: () => 'th' | 'en';
    /** Global Privacy Control is on and honoured. */
    readonly gpc: boolean;
    readonly root: () => ShadowRoot;
    readonly translate: (parts: {
        readonly th: Words;
        readonly en: Words;
    }) => Translate;
    /** Whether the question is on the screen. */
    readonly asking: () => boolean;
    /** Called after each change of what is on the screen. */
    readonly changes: Set<() => void>;
    /** Aborted when the page is done with this configuration. */
    readonly signal: AbortSignal;
    /** Replaces the record and brings the page in line in one task: signals, then scripts, then the screen. */
    readonly adopt: (record: ConsentRecord | undefined, standing: Standing) => void;
    /** Hands work to the actor, at once where it is here. */
    readonly act: <T>(work: (actor: Actor) => T | Promise<T>) => Promise<T>;
    readonly decide: (decision: Decision) => Promise<void>;
    readonly open: (surface: Surface, options?: OpenOptions) => Promise<void> | void;
    readonly close: () => void;
    readonly setLocale: (locale: string) => void;
    readonly start: () => void;
    readonly destroy: () => void;
}
export declare function createPage(ports: PagePorts): Page;
