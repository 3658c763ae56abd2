import type { Service } from '../model/category.js';
import type { DatabaseStore, KeyStore } from './clear-storage.js';
/** Where services leave their traces; a `Window` is one. Each may throw where the browser refuses it. */
export interface ClearPage {
    readonly document: {
        cookie: string;
    };
    readonly location: {
        readonly hostname: string;
        readonly pathname: string;
    };
    readonly localStorage: KeyStore;
    readonly sessionStorage: KeyStore;
    readonly indexedDB?: DatabaseStore;
}
export interface ClearEnv {
    /** Names of cookies, keys and databases that are never deleted, such as our own; `*` stands for any run of characters. */
    readonly keep: readonly string[];
    /** Default: this window. */
    readonly page?: ClearPage;
    /** How long a database may take, in milliseconds. Default 1000. */
    readonly patience?: number;
}
/**
 * Deletes what these services may have left in this browser, and gives the names of what stays: cookies that can still be
 * read, databases that are held open, and HttpOnly cookies with a name that is given in full. Those of other sites, and
 * HttpOnly ones under a pattern or a path of their own, are beyond its reach and its knowledge. Never rejected; what the
 * browser refuses altogether holds nothing.
 */
export type ClearServices = (services: readonly Pick<Service, 'cookies' | 'storage'>[], env: ClearEnv) => Promise<readonly string[]>;
export declare function clearServices(services: readonly Pick<Service, 'cookies' | 'storage'>[], { keep, page, patience }: ClearEnv): Promise<readonly string[]>;
