import { h } from 'preact';
import type { SettingsContent } from './settings-content.js';
import type { SettingsStore } from './settings-store.js';
export interface GuardianProps {
    readonly store: SettingsStore;
    readonly of: NonNullable<SettingsContent['guardian']>;
}
/**
 * Who decides (PDPA s.20). One group with "for yourself" first: a tick box with ages under it could be left half
 * filled in and would then stand in the way of a refusal.
 */
export declare function Guardian({ store, of }: GuardianProps): h.JSX.Element;
