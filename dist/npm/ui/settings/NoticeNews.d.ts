import { h } from 'preact';
import type { Spoken, SettingsStore } from './settings-store.js';
/** Quiet lines: the notice has changed a little since the answer, and a version that is still to come. */
export declare function NoticeNews({ store, spoken }: {
    readonly store: SettingsStore;
    readonly spoken: Spoken;
}): h.JSX.Element;
