import type { NoticeBlock, NoticeDraft, NoticeSection } from '../format/notice.js';
/** The smallest piece that is compared and searched: a heading, a paragraph, an item, a cell, a line. */
export interface TextUnit {
    /** Where its words are, as in `blocks[3].items[2].text`. */
    readonly path: string;
    readonly kind: NoticeBlock['type'] | 'head';
    /** Number or bullet as it was written. */
    readonly label?: string;
    /** Its words in `th-nfc-1`. */
    readonly text: string;
    /** Where its links lead. */
    readonly links: readonly string[];
}
/** A section with what it holds up to the next one; its heading is the first unit. */
export interface SectionText {
    /** Absent for what stands before the first section: title, controller, data protection officer, lead. */
    readonly section?: NoticeSection;
    readonly units: readonly TextUnit[];
}
/** The whole notice as text, in reading order. There is always a first part without a section. */
export declare function readSections(notice: NoticeDraft): SectionText[];
