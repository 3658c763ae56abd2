import type { FirstConfig } from '../config.js';
/** Google's own tags that run without the gate although the mode is `basic`: their addresses. */
export declare function findUngated(document: Document, config: FirstConfig): string[];
