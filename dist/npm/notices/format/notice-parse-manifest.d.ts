import type { Fault } from '../../model/check.js';
import type { NoticesManifest } from './notices-manifest.js';
/** Rules that a schema cannot say. `notice-fault.ts` has the words. */
export type ManifestRule = 'day' | 'instant' | 'notice-once' | 'version-once' | 'newest-last' | 'one-at-least';
/**
 * A manifest, or nothing and the faults: half of one could hide a version. `value` is from `JSON.parse`; never throws.
 */
export declare function parseManifest(value: unknown, faults: Fault[]): NoticesManifest | undefined;
