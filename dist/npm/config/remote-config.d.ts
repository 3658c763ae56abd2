import type { ConfigSource } from './merge-sources.js';
/** The last configuration from this address, so that a returning visitor does not wait for the network. */
export declare function readKept(url: string): ConfigSource | undefined;
/** Keeps it for the next page. Before a decision, when `decided` is false, only a copy that is there is replaced. */
export declare function keepConfig({ from, value }: ConfigSource, decided: boolean): void;
/** Fetches the configuration. @throws where the answer is no JSON object of at most 200,000 characters. */
export declare function fetchConfig(url: string): Promise<ConfigSource>;
