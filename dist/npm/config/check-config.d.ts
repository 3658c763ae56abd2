import type { ConfigInput } from './config-schema.js';
import type { Trouble } from '../problems/describe-problem.js';
import type { ConfigSource } from './merge-sources.js';
export interface CheckedConfig {
    /** The valid part as its owner wrote it, for its hash. */
    readonly input: ConfigInput;
    /** Something was left out. */
    readonly faulty: boolean;
}
export type CheckConfig = (sources: readonly ConfigSource[], report: (trouble: Trouble) => void) => CheckedConfig;
/**
 * Checks the configuration against its schema, each source by itself: what is wrong is reported and left out, the rest
 * holds. Never throws.
 */
export declare function checkConfig(sources: readonly ConfigSource[], report: (trouble: Trouble) => void): CheckedConfig;
