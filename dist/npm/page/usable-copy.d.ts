import type { ConfigSource } from '../config/merge-sources.js';
/**
 * The kept copy of the configuration at `url`, where it can be used before the network has answered: a visitor who has
 * decided finds it, and it lets nothing run that this visitor has refused. A copy that was damaged widens nothing.
 */
export declare function usableCopy(url: string, sources: readonly ConfigSource[]): ConfigSource | undefined;
