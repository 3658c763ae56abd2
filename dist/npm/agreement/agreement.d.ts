import type { Config } from '../config/resolve-config.js';
import type { NoticeBearing } from '../decision/commit.js';
import type { Trouble } from '../problems/describe-problem.js';
import type { ConsentRecord } from '../model/consent-record.js';
import type { ReceiptDraft } from '../model/decision.js';
import type { Locale } from '../model/locale.js';
import type { Translate } from '../i18n/translate.js';
import type { FoundManifest } from '../ui/notice/notice-ports.js';
import type { ViewNotice } from '../ui/surface.js';
export interface AgreementPorts {
    readonly config: Config;
    readonly record: () => ConsentRecord | undefined;
    readonly locale: () => Locale;
    /** Has the record checked again from this moment on; screen and scripts follow where that changes anything. */
    readonly recheck: (at: number | undefined) => void;
    /** What surfaces say of the notice may be something else now. */
    readonly changed: () => void;
    readonly signal: AbortSignal;
    readonly report: (trouble: Trouble) => void;
}
/** What the site's notice means for this visitor: whom it asks again, from when, and what it says in a receipt. */
export interface Agreement {
    /** Ids of the categories that a material change has touched since the record; undefined while nothing is known. */
    affects(record: ConsentRecord | undefined): readonly string[] | undefined;
    bearing(): Omit<NoticeBearing, 'affects'>;
    /** What has changed, in a sentence. */
    sentence(t: Translate): string;
    view(record: ConsentRecord | undefined): ViewNotice | undefined;
    /** Brings the record in line with what is known now; to be called when that may have changed. */
    reconsider(): void;
    /** Looks for a newer manifest where it is time to. */
    refresh(): Promise<void>;
    /** The manifest, as soon as one is known. Rejects where there is none to be had. */
    manifest(): Promise<FoundManifest>;
    /** A draft from before the manifest was known gets the notice that was on offer. */
    complete(draft: ReceiptDraft): Promise<ReceiptDraft>;
}
/** Chunk entry, loaded where the configuration names a manifest. */
export declare function createAgreement(ports: AgreementPorts): Agreement;
