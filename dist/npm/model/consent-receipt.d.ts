import type { Infer } from './schema.js';
/**
 * Wire format `th-consent-receipt/1`: immutable evidence of one decision, about 1 kB. Keys that are not listed are
 * faults, so that no address, account or device detail can slip in (PDPA s.22). `docs/receipt.md` maps each field to
 * ISO/IEC TS 27560 and Kantara 1.1.
 */
export declare const receiptSchema: {
    readonly props: {
        readonly schema_version: readonly ['th-consent-receipt/1'];
        /** UUIDv7 made in the browser; the collector keeps one row per id. */
        readonly receipt_id: RegExp;
        /** UUIDv7 of the consent record that this decision changed. */
        readonly record_id: RegExp;
        /** `anon:` and at least 128 random bits in base64url; derived from nothing. */
        readonly pii_principal_id: RegExp;
        /** The site as its owner names it; absent where the owner gave none. */
        readonly site: 100;
        /** ISO 3166 country whose law was followed. */
        readonly jurisdiction: readonly ['TH'];
        /** The notice version that was on offer; null where the site has none in the widget. */
        readonly notice: {
            readonly any: readonly [{
                readonly props: {
                    readonly id: RegExp;
                    readonly version: 32;
                    /** Day in Asia/Bangkok, ISO 8601. */
                    readonly effective: RegExp;
                    readonly lang: RegExp;
                    readonly uri: 2048;
                    readonly sha256: RegExp;
                };
                readonly required: readonly ['id', 'version', 'effective', 'lang', 'uri', 'sha256'];
            }, null];
        };
        /** What was on the screen. */
        readonly ui: {
            readonly props: {
                readonly surface: readonly ['banner', 'settings', 'notice', 'placeholder', 'api'];
                /** 1: the first layer (banner, placeholder); 2: settings or later. */
                readonly layer: {
                    readonly min: 1;
                    readonly max: 2;
                };
                /** Hash of the configuration in force (JCS, SHA-256). */
                readonly config_sha256: RegExp;
                /** Hash of the words, language and layout that were shown; absent for `api`, where nothing was. */
                readonly content_sha256: RegExp;
                readonly lang: RegExp;
                readonly layout: readonly ['bar', 'box', 'modal', 'inline', 'dialog', 'frame'];
                /** Why the visitor was asked, where they were. */
                readonly reasons: {
                    readonly each: readonly ['never-asked', 'expired', 'new-category', 'new-service', 'notice-changed'];
                    readonly most: 5;
                };
                /** Version of the widget. */
                readonly widget: 32;
            };
            readonly required: readonly ['surface', 'layer', 'config_sha256', 'lang', 'widget'];
        };
        /** One entry per category, and one per service whose state is not its category's. */
        readonly purposes: {
            readonly each: {
                readonly props: {
                    readonly id: RegExp;
                    readonly service: RegExp;
                    readonly basis: readonly ["consent", "explicit_consent", "research_statistics", "vital", "contract", "public_task", "legitimate_interest", "legal_obligation"];
                    readonly state: readonly ['given', 'refused', 'withdrawn', 'expired', 'always_on'];
                };
                readonly required: readonly ['id', 'basis', 'state'];
            };
            readonly most: 100;
        };
        /** Where the visitor withdraws: an address whose fragment opens the settings. */
        readonly withdrawal_method: 2048;
        readonly signals: {
            readonly props: {
                /** Global Privacy Control was on. */
                readonly gpc: true;
            };
            readonly required: readonly ['gpc'];
        };
        readonly event: {
            readonly props: {
                readonly type: readonly ['explicit'];
                readonly state: readonly ['given', 'refused', 'withdrawn'];
                readonly action: readonly ['accept_all', 'reject_all', 'save_choices', 'withdraw', 'allow_once', 'allow_always'];
                /** The browser's clock; the collector adds its own `received_at`. */
                readonly time: RegExp;
                /** Equal to `time` for `allow_once`, which is not stored. */
                readonly valid_until: RegExp;
                readonly actor: readonly ['pii_principal', 'guardian'];
                /** Only with `actor: "guardian"` (PDPA s.20): an age band, never a date of birth. */
                readonly principal_age_band: readonly ['under_10', '10_to_20'];
            };
            readonly required: readonly ['type', 'state', 'action', 'time', 'valid_until', 'actor'];
        };
        /** SHA-256 (JCS) of the receipt before this one on the device; null for the first. A gap shows a lost receipt. */
        readonly prev: {
            readonly any: readonly [RegExp, null];
        };
        /** The receipt that this one takes the place of, after a material change of the notice. */
        readonly supersedes: RegExp;
        /** Decisions on this device so far, starting with 1. */
        readonly seq: {
            readonly min: 1;
            readonly max: 2147483647;
        };
    };
    readonly required: readonly ['schema_version', 'receipt_id', 'record_id', 'pii_principal_id', 'jurisdiction', 'notice', 'ui', 'purposes', 'withdrawal_method', 'signals', 'event', 'prev', 'seq'];
};
/** Evidence of one decision, in wire format. */
export type ConsentReceipt = Infer<typeof receiptSchema>;
export type ReceiptAction = ConsentReceipt['event']['action'];
export type ReceiptPurpose = ConsentReceipt['purposes'][number];
