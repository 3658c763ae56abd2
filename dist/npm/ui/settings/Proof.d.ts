import { h } from 'preact';
import type { SettingsStore, Spoken } from './settings-store.js';
/** The receipts on this device, newest first, each in plain words and to take along. */
export declare function Proof({ store, spoken: { t, locale } }: {
    readonly store: SettingsStore;
    readonly spoken: Spoken;
}): h.JSX.Element;
