import type { MountedNotices, NoticePorts } from './notice-ports.js';
import type { NoticeParts } from './viewer-state.js';
/** Chunk entry: the viewer, as a dialog when it is opened, and at once in each place of the page that wants it. */
export declare function mountNotice(ports: NoticePorts & NoticeParts): MountedNotices;
