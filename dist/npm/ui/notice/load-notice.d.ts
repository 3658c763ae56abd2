import type { Notice } from '../../notices/format/notice.js';
/** Why a notice cannot be shown; each is a code of `yinyom:problem`. */
export type NoticeFailure = 'notice-unreachable' | 'notice-broken' | 'notice-mismatch' | 'notice-unlisted';
export interface LoadedNotice {
    readonly notice?: Notice;
    readonly failed?: NoticeFailure;
    /** The error, or what was found. */
    readonly cause?: unknown;
}
/** Fetches one document, and gives it only if it is well formed and the one whose hash is known. Never rejects. */
export declare function loadNotice(url: string, sha256: string, get?: typeof fetch): Promise<LoadedNotice>;
