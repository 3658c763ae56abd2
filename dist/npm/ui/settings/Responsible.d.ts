import { h } from 'preact';
import type { SettingsContent } from './settings-content.js';
/** Who is responsible and where to read more (PDPA s.23). */
export declare function Responsible({ content: { controller, links } }: {
    readonly content: SettingsContent;
}): h.JSX.Element | null;
