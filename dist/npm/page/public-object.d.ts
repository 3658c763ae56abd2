import type { Choices, Yinyom } from '../consent.js';
import type { Page } from './page.js';
export interface FacadePorts {
    /** Resolved once a configuration is in force. */
    readonly ready: Promise<void>;
    readonly page: () => Page | undefined;
    readonly choices: () => Choices;
    readonly subscribers: Set<() => void>;
    readonly destroy: () => void;
}
/** The public face; what needs the configuration or the actor waits for it. */
export declare function createFacade({ ready, page, choices, subscribers, destroy }: FacadePorts): Yinyom;
