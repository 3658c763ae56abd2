import type { Signal } from '../model/category.js';
import type { Choices } from '../model/choices.js';
import type { FirstConfig } from '../config/resolve-config.js';
type Consent = 'granted' | 'denied';
export type ConsentSignals = {
    readonly [S in Signal]: Consent;
};
/** All seven types of Google Consent Mode v2 for these choices. `security_storage` needs no consent. */
export declare function consentSignals(config: FirstConfig, choices: Choices): ConsentSignals;
/** The page's `dataLayer`, or anything to push to. */
export type DataLayer = unknown[];
/** The calls that come before every other Google call: all denied, then how Google's tags behave meanwhile. */
export declare function pushDefaults(layer: () => DataLayer, config: FirstConfig): void;
/** Tells Google's tags the choices in force; nothing where the mode is off. */
export declare function pushUpdate(layer: () => DataLayer, config: FirstConfig, choices: Choices): void;
/** Tells tag managers the choices in force as an event of its own; nothing where the mode is off. */
export declare function pushChoices(layer: () => DataLayer, config: FirstConfig, event: string, choices: Choices): void;
export {};
