import type { ConfigInput, Yinyom } from './consent.js';
export type * from './consent.js';
/**
 * Starts Yinyom on this page. Importing this module is safe on a server; calling it there is not.
 *
 * @param config the configuration; what is wrong in it is reported once and left out.
 * @param options `url`: address of a JSON configuration that is weaker than `config`.
 * @throws Error where there is no document.
 * @example
 * import { createConsent } from 'yinyom'
 * const consent = createConsent({ categories: ['necessary', 'analytics'] })
 * await consent.when('analytics')
 */
export declare function createConsent(config?: ConfigInput, options?: {
    readonly url?: string;
}): Yinyom;
