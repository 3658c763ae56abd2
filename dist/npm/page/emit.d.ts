import type { YinyomEvents } from '../consent.js';
/** Tells the host page. */
export declare function emit<K extends keyof YinyomEvents>(name: K, detail: YinyomEvents[K]): void;
