import type { NoticeHandle, NoticePorts } from './notice-ports.js';
/** Places in a page that want a notice in them; an opener names a notice, too. */
export declare const PLACES = "[data-yinyom-notice]:not([data-yinyom-open])";
/** Chunk entry: the viewer, as a dialog when it is opened, and at once in each place of the page that wants it. */
export declare function mountNotice(ports: NoticePorts): NoticeHandle;
