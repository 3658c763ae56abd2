import type { FirstConfig } from '../config/resolve-config.js';
/** Categories that Global Privacy Control speaks of: those that drive an advertising signal. */
export declare function gpcIds(config: FirstConfig): string[];
