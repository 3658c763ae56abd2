import type { NoticePorts, NoticeTarget } from './notice-ports.js';
import type { NoticeParts } from './viewer-state.js';
/** One viewer in a shadow root of its own. */
export interface NoticeViewer {
    open(target: NoticeTarget): Promise<void>;
    close(): void;
    destroy(): void;
}
export declare function createViewer(ports: NoticePorts & NoticeParts, root: ShadowRoot, inline: boolean): NoticeViewer;
