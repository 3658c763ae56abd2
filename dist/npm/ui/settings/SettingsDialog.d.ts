import { h } from 'preact';
import type { ComponentChildren } from 'preact';
export interface SettingsDialogProps {
    readonly root: ShadowRoot;
    readonly labelledBy: string;
    readonly lang: string;
    /** Id of the heading that focus goes to: never a button, so that Enter decides nothing. */
    readonly focus: string;
    readonly onClose: () => void;
    readonly children: ComponentChildren;
}
/** A native modal dialog: the page behind it is inert, Escape closes it, and focus goes back to where it was. */
export declare function SettingsDialog({ root, labelledBy, lang, focus, onClose, children }: SettingsDialogProps): h.JSX.Element;
