import type { Notice, NoticeBlock, NoticeSection } from '../../notices/format/notice.js';
/** A section with what it holds up to the next one. */
export interface NoticePart {
    /** Its anchor; empty for what stands before the first section. */
    readonly id: string;
    readonly section?: NoticeSection;
    readonly blocks: readonly NoticeBlock[];
    /** Number and heading, or how the text begins. */
    readonly name: string;
    readonly level: number;
}
/** The parts of a notice in reading order. */
export declare function outlineOf({ blocks }: Notice): NoticePart[];
