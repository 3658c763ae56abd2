import { LEGAL_BASES } from './category.ts'
import { either, flag, list, nothing, shape, text, whole, word } from './schema.ts'
import type { Infer } from './schema.ts'

const uuid = () => text(36, /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'a lower-case UUID')
const sha256 = () => text(64, /^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hex digits')
const instant = () =>
  text(24, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'an instant in UTC such as "2026-06-01T02:03:04.000Z"')
const id = (max: number) => text(max, /^[a-z][a-z0-9_-]*$/, 'an id of lower-case letters, digits, - and _')
const language = () => text(35, /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as "th"')

/**
 * Wire format `th-consent-receipt/1`: immutable evidence of one decision, about 1 kB. Keys that are not listed are
 * faults, so that no address, account or device detail can slip in (PDPA s.22). `docs/receipt.md` maps each field to
 * ISO/IEC TS 27560 and Kantara 1.1.
 */
export const receiptSchema = shape(
  {
    schema_version: word('th-consent-receipt/1'),
    /** UUIDv7 made in the browser; the collector keeps one row per id. */
    receipt_id: uuid(),
    /** UUIDv7 of the consent record that this decision changed. */
    record_id: uuid(),
    /** `anon:` and at least 128 random bits in base64url; derived from nothing. */
    pii_principal_id: text(69, /^anon:[\w-]{22,64}$/, 'anon: and 22 to 64 base64url characters'),
    /** The site as its owner names it; absent where the owner gave none. */
    site: text(100),
    /** ISO 3166 country whose law was followed. */
    jurisdiction: word('TH'),
    /** The notice version that was on offer; null where the site has none in the widget. */
    notice: either(
      shape(
        {
          id: id(64),
          version: text(32),
          /** Day in Asia/Bangkok, ISO 8601. */
          effective: text(10, /^\d{4}-\d\d-\d\d$/, 'a day such as "2026-06-01"'),
          lang: language(),
          uri: text(2048),
          sha256: sha256(),
        },
        'id',
        'version',
        'effective',
        'lang',
        'uri',
        'sha256',
      ),
      nothing(),
    ),
    /** What was on the screen. */
    ui: shape(
      {
        surface: word('banner', 'settings', 'notice', 'placeholder', 'api'),
        /** 1: the first layer (banner, placeholder); 2: settings or later. */
        layer: whole(1, 2),
        /** Hash of the configuration in force (JCS, SHA-256). */
        config_sha256: sha256(),
        /** Hash of the words, language and layout that were shown; absent for `api`, where nothing was. */
        content_sha256: sha256(),
        lang: language(),
        layout: word('bar', 'box', 'modal', 'inline', 'dialog', 'frame'),
        /** Why the visitor was asked, where they were. */
        reasons: list(word('never-asked', 'expired', 'new-category', 'new-service', 'notice-changed'), 5),
        /** Version of the widget. */
        widget: text(32),
      },
      'surface',
      'layer',
      'config_sha256',
      'lang',
      'widget',
    ),
    /** One entry per category, and one per service whose state is not its category's. */
    purposes: list(
      shape(
        {
          id: id(64),
          service: id(64),
          basis: word(...LEGAL_BASES),
          state: word('given', 'refused', 'withdrawn', 'expired', 'always_on'),
        },
        'id',
        'basis',
        'state',
      ),
      100,
    ),
    /** Where the visitor withdraws: an address whose fragment opens the settings. */
    withdrawal_method: text(2048),
    signals: shape({ /** Global Privacy Control was on. */ gpc: flag() }, 'gpc'),
    event: shape(
      {
        type: word('explicit'),
        state: word('given', 'refused', 'withdrawn'),
        action: word('accept_all', 'reject_all', 'save_choices', 'withdraw', 'allow_once', 'allow_always'),
        /** The browser's clock; the collector adds its own `received_at`. */
        time: instant(),
        /** Equal to `time` for `allow_once`, which is not stored. */
        valid_until: instant(),
        actor: word('pii_principal', 'guardian'),
        /** Only with `actor: "guardian"` (PDPA s.20): an age band, never a date of birth. */
        principal_age_band: word('under_10', '10_to_20'),
      },
      'type',
      'state',
      'action',
      'time',
      'valid_until',
      'actor',
    ),
    /** SHA-256 (JCS) of the receipt before this one on the device; null for the first. A gap shows a lost receipt. */
    prev: either(sha256(), nothing()),
    /** Decisions on this device so far, starting with 1. */
    seq: whole(1, 2_147_483_647),
  },
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
)

/** Evidence of one decision, in wire format. */
export type ConsentReceipt = Infer<typeof receiptSchema>
export type ReceiptAction = ConsentReceipt['event']['action']
export type ReceiptPurpose = ConsentReceipt['purposes'][number]
