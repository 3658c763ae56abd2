import type { NoticeTarget } from './notice-ports.js';
/** The address of a page with a fragment that opens the viewer there. */
export declare function noticeLink(page: string, { id, version, anchor }: NoticeTarget): string;
/** What a fragment opens; undefined where it is not one of ours. */
export declare function readNoticeLink(fragment: string): NoticeTarget | undefined;
