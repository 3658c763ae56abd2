import type { Category, Service, Signal, Text } from '../model/category.js';
import type { ConfigInput } from './config-schema.js';
type Filled<T> = {
    readonly [K in keyof T]-?: Exclude<T[K], undefined>;
};
type Given<K extends keyof ConfigInput> = NonNullable<ConfigInput[K]>;
/** The configuration with every default filled in. */
export interface Config extends FirstConfig {
    readonly receipts: Given<'receipts'>;
    readonly validDays: number;
    readonly onWithdraw: Given<'onWithdraw'>;
    readonly guardian: boolean;
    readonly manual: boolean;
    readonly ui: Filled<Given<'ui'>>;
}
/** What the first file reads of it. */
export interface FirstConfig {
    readonly site?: string;
    readonly locale: Given<'locale'>;
    readonly locales: Given<'locales'>;
    readonly controller?: Given<'controller'>;
    readonly categories: readonly Category[];
    readonly notices?: Given<'notices'>;
    readonly links: {
        readonly privacy?: Text | undefined;
        readonly cookies?: Text | undefined;
    };
    readonly cookie: {
        readonly name: string;
        readonly domain?: string;
    };
    readonly consentMode: Exclude<Given<'consentMode'>, string> & {
        readonly mode: 'basic' | 'advanced' | 'off';
    };
    readonly gpc: Given<'gpc'>;
    readonly manual?: boolean;
    readonly validDays?: number;
    readonly ui: Omit<Filled<Given<'ui'>>, 'digits' | 'calendar' | 'close'> & {
        readonly close?: boolean;
    };
    readonly words: Given<'words'>;
}
/** What the known categories drive: all seven types of Google Consent Mode v2. */
export declare const KNOWN_SIGNALS: {
    readonly [id: string]: readonly Signal[];
};
/** Ids of the categories that a site has without a configuration. */
export declare const KNOWN_IDS: readonly string[];
/** Fills in the defaults of a checked configuration. */
export declare function resolveConfig(input: ConfigInput): Config;
/**
 * Fills in the defaults that the first question needs. Each page does this before the configuration has been checked as a whole (`check-config.ts`
 * does that, behind the first question). So it may throw on what is no configuration at all, and nothing wrong in it
 * can grant: a category is without a question only by `true` itself or by a legal basis of s.24.
 */
export declare function resolveFirst(input: ConfigInput): FirstConfig;
/** Whether the visitor has a say on this service; others of its kind are told (rule B14). */
export declare function isServiceAsked(category: Category, service: Service): boolean;
/** Marks of all services that the visitor is asked about, joined. */
export declare function askedMarks({ categories }: FirstConfig): string;
export {};
