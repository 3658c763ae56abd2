import type { FirstConfig } from '../../config/resolve-config.js';
import type { Translate } from '../../i18n/translate.js';
import type { NoticeVersion } from '../../notices/format/notices-manifest.js';
/** What has changed in the notice and from when, in one sentence; the summary is its owner's. */
export declare function noticeSentence(t: Translate, { ui, }: FirstConfig & {
    readonly ui: {
        readonly digits?: 'latin' | 'thai';
        readonly calendar?: 'buddhist' | 'gregory';
    };
}, locale: 'th' | 'en', version: NoticeVersion | undefined): string;
