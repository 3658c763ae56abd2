import { h } from 'preact';
import type { ComponentChildren } from 'preact';
import type { SettingsStore, Spoken } from './settings-store.js';
export interface CurrentChoiceProps {
    readonly store: SettingsStore;
    readonly spoken: Spoken;
    readonly heading: string;
    /** What a withdrawal does, told before the button that does it (PDPA s.19). */
    readonly effect: ComponentChildren;
}
/** What was chosen, when and until when, and the way out: one click, no more than it took to agree. */
export declare function CurrentChoice({ store, spoken: { t, locale }, heading, effect }: CurrentChoiceProps): h.JSX.Element | null;
