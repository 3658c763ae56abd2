import { h } from 'preact';
import type { SettingsStore } from './settings-store.js';
/** The whole surface; the status line outlives the dialog, because a modal dialog silences what is outside it. */
export declare function Settings({ store }: {
    readonly store: SettingsStore;
}): h.JSX.Element | null;
