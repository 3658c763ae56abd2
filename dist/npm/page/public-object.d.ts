import type { Yinyom } from '../consent.js';
import type { Page } from './page-port.js';
import type { Store } from './store.js';
export interface PublicObjectPorts {
    /** Resolved once a configuration is in force. */
    readonly ready: Promise<void>;
    readonly page: () => Page | undefined;
    readonly store: Store;
    readonly destroy: () => void;
}
/** The public object; what needs the configuration or the session waits for it. */
export declare function createPublicObject({ ready, page, store, destroy }: PublicObjectPorts): Yinyom;
