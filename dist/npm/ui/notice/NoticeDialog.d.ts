import { h } from 'preact';
import type { ComponentChildren } from 'preact';
export interface NoticeDialogProps {
    /** The root that all surfaces share. */
    readonly root: ShadowRoot;
    readonly lang: string;
    readonly onClose: () => void;
    readonly children: ComponentChildren;
}
/** A native modal dialog: the page behind it is inert, Escape closes it, and focus goes back to where it was. */
export declare function NoticeDialog({ root, lang, onClose, children }: NoticeDialogProps): h.JSX.Element;
/** Focus back to where it was before this dialog, once it has gone. */
export declare function endDialog(dialog: HTMLDialogElement | null): void;
