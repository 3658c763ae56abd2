import type { NoticeHandle, NoticePorts } from './notice-ports.js';
/** All notices of a page. */
export interface MountedNotices extends NoticeHandle {
    /** Looks again for places: one that has come gets its notice, one that has gone is forgotten. */
    place(): void;
}
/** Chunk entry: the viewer, as a dialog when it is opened, and at once in each place of the page that wants it. */
export declare function mountNotice(ports: NoticePorts): MountedNotices;
