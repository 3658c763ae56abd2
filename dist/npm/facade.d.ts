import type { Choices, Yinyom } from './consent.js';
import type { Page } from './page.js';
export interface FacadePorts {
    /** Resolved once a configuration is in force. */
    readonly ready: Promise<void>;
    readonly page: () => Page | undefined;
    readonly choices: () => Choices;
    readonly subscribers: Set<() => void>;
    readonly destroy: () => void;
}
/** Verbs that the actor carries out. */
declare const VERBS: readonly ['acceptAll', 'rejectAll', 'save', 'withdraw', 'reset', 'receipts', 'flush'];
export type Verbs = Pick<Yinyom, (typeof VERBS)[number]>;
/** The public face; what needs the configuration or the actor waits for it. */
export declare function createFacade({ ready, page, choices, subscribers, destroy }: FacadePorts): Yinyom;
export {};
