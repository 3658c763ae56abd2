import { LEGAL_BASES } from './category.ts'
import type { Infer } from './schema.ts'

/** Version 7 of RFC 9562, and so never the nil UUID. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const SHA256 = /^[0-9a-f]{64}$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const ID = /^[a-z][a-z0-9_-]{0,63}$/
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/

/**
 * Wire format `th-consent-receipt/1`: immutable evidence of one decision, about 1 kB. Keys that are not listed are
 * faults, so that no address, account or device detail can slip in (PDPA s.22). `docs/receipt.md` maps each field to
 * ISO/IEC TS 27560 and Kantara 1.1.
 */
export const receiptSchema = {
  props: {
    schema_version: ['th-consent-receipt/1'],
    /** UUIDv7 made in the browser; the collector keeps one row per id. */
    receipt_id: UUID,
    /** UUIDv7 of the consent record that this decision changed. */
    record_id: UUID,
    /** `anon:` and at least 128 random bits in base64url; derived from nothing. */
    pii_principal_id: /^anon:[\w-]{22,64}$/,
    /** The site as its owner names it; absent where the owner gave none. */
    site: 100,
    /** ISO 3166 country whose law was followed. */
    jurisdiction: ['TH'],
    /** The notice version that was on offer; null where the site has none in the widget. */
    notice: {
      any: [
        {
          props: {
            id: ID,
            version: 32,
            /** Day in Asia/Bangkok, ISO 8601. */
            effective: /^\d{4}-\d\d-\d\d$/,
            lang: LANGUAGE,
            uri: 2048,
            sha256: SHA256,
          },
          required: ['id', 'version', 'effective', 'lang', 'uri', 'sha256'],
        },
        null,
      ],
    },
    /** What was on the screen. */
    ui: {
      props: {
        /** `api`: a script of the page. `unknown`: made from the record alone. */
        surface: ['banner', 'settings', 'notice', 'placeholder', 'api', 'unknown'],
        /** 1: the first layer (banner, placeholder); 2: settings or later. */
        layer: { min: 1, max: 2 },
        /** Hash of the configuration in force (JCS, SHA-256). */
        config_sha256: SHA256,
        /** Hash of the words, language and layout that were shown; absent for `api` and `unknown`. */
        content_sha256: SHA256,
        lang: LANGUAGE,
        layout: ['bar', 'box', 'modal', 'inline', 'dialog', 'frame'],
        /** Why the visitor was asked, where they were. */
        reasons: { each: ['never-asked', 'expired', 'new-category', 'new-service', 'notice-changed'], most: 5 },
        /** Version of the widget. */
        widget: 32,
      },
      required: ['surface', 'layer', 'config_sha256', 'lang', 'widget'],
    },
    /** One entry per category, and one per service whose state is not its category's. */
    purposes: {
      each: {
        props: {
          id: ID,
          service: ID,
          basis: LEGAL_BASES,
          state: ['given', 'refused', 'withdrawn', 'expired', 'always_on'],
        },
        required: ['id', 'basis', 'state'],
      },
      most: 100,
    },
    /** Where the visitor withdraws: an address whose fragment opens the settings. */
    withdrawal_method: 2048,
    signals: {
      props: {
        /** Global Privacy Control was on. */
        gpc: true,
      },
      required: ['gpc'],
    },
    event: {
      props: {
        /** Follows from gesture, surface and recovery: see `eventType`. */
        type: ['explicit', 'programmatic', 'recovered'],
        state: ['given', 'refused', 'withdrawn'],
        action: ['accept_all', 'reject_all', 'save_choices', 'withdraw', 'allow_once', 'allow_always'],
        /** The browser's clock; the collector adds its own `received_at`. */
        time: INSTANT,
        /** Equal to `time` for `allow_once`, which is not stored. */
        valid_until: INSTANT,
        actor: ['pii_principal', 'guardian'],
        /** What the browser said of the act. Absent only with `recovery: "record"`, when nobody remembers. */
        gesture: {
          props: {
            /** The browser itself reported the click or key (`Event.isTrusted`); false for the API. */
            trusted: true,
            /** The visitor had just acted on the page (`navigator.userActivation.isActive`); absent where the browser cannot tell. */
            active: true,
          },
          required: ['trusted'],
        },
        /** Only with `actor: "guardian"` (PDPA s.20): an age band, never a date of birth. */
        principal_age_band: ['under_10', '10_to_20'],
      },
      required: ['type', 'state', 'action', 'time', 'valid_until', 'actor'],
    },
    /**
     * Made by a later page: `draft`, from what the click had written; `record`, from the consent record alone, because
     * neither draft nor receipt had reached the disk. Absent for all others.
     */
    recovery: ['draft', 'record'],
    /** SHA-256 (JCS) of the receipt before this one on the device; null for the first. A gap shows a lost receipt. */
    prev: { any: [SHA256, null] },
    /** The receipt that this one takes the place of, after a material change of the notice. */
    supersedes: UUID,
    /** Decisions on this device so far, starting with 1. */
    seq: { min: 1, max: 2_147_483_647 },
  },
  required: [
    'schema_version',
    'receipt_id',
    'record_id',
    'pii_principal_id',
    'jurisdiction',
    'notice',
    'ui',
    'purposes',
    'withdrawal_method',
    'signals',
    'event',
    'prev',
    'seq',
  ],
} as const

/** Evidence of one decision, in wire format. */
export type ConsentReceipt = Infer<typeof receiptSchema>
export type ReceiptAction = ConsentReceipt['event']['action']
export type ReceiptPurpose = ConsentReceipt['purposes'][number]
/** What the browser said of a visitor's act. */
export type Gesture = NonNullable<ConsentReceipt['event']['gesture']>
