import { LEGAL_BASES, SIGNALS } from '../model/category.ts'
import { manifestSchema } from '../notices/format/notices-manifest.ts'
import type { Infer } from '../model/schema.ts'

const LOCALES = ['th', 'en'] as const
const MODES = ['basic', 'advanced', 'off'] as const
const LOCALE = /^(th|en)$/
/** Not `constructor`: every object has one. */
const CATEGORY = /^(?!constructor$)[a-z][a-z0-9_-]{0,19}$/
/** An address that cannot run a script: relative, or one of four schemes. */
const ADDRESS = /^(?:[hH][tT][tT][pP][sS]?:\/\/|mailto:|tel:|(?![^/?#]*:)\S)[\s\S]{0,2040}$/
const ADDRESSES = { any: [ADDRESS, { key: LOCALE, value: ADDRESS, most: 2 }] } as const
/** Names of cookies or keys; `*` matches any characters. */
const NAMES = { each: /^[^\s;,=]{1,128}$/, most: 50 } as const
const NAME = { any: [200, { key: LOCALE, value: 200, most: 2 }] } as const
const PROSE = { any: [2000, { key: LOCALE, value: 2000, most: 2 }] } as const

/** One service of the configuration. */
const serviceSchema = {
  props: {
    /** Id used in `data-service`: at most 40 lower-case letters, digits, `-` and `_`. */
    id: /^(?!constructor$)[a-z][a-z0-9_-]{0,39}$/,
    /** Id of the category that it belongs to. */
    category: CATEGORY,
    /** Name that visitors know it by. */
    name: NAME,
    /** Who receives the data. */
    provider: NAME,
    /** What it is for. */
    purpose: PROSE,
    /** Default: that of its category. */
    legalBasis: LEGAL_BASES,
    /** How long data is kept: an ISO 8601 duration such as `P2Y`, or text. */
    retention: NAME,
    /** Names of the cookies that it sets; `*` matches any characters. */
    cookies: NAMES,
    /** Its keys in localStorage and sessionStorage, and its IndexedDB database names; `*` as above. */
    storage: NAMES,
    /** Names of its caches (Cache Storage); `*` as above. */
    caches: NAMES,
    /** URLs of its service workers, as a path such as `/push-sw.js` or in full; `*` as above. */
    workers: NAMES,
    /**
     * What it is asked for: a host, or a host with the beginning of a path, without the scheme; `*.` in front for every
     * host below. The widget does not read this: `yinyom mark`, `yinyom scan` and the policies do.
     */
    hosts: { each: /^[^\s]{3,200}$/, most: 50 },
    /** What its snippet is known by: code without white space, with `'` for each quote. Read as `hosts`. */
    inline: { each: /^[^\s"`]{3,200}$/, most: 20 },
  },
  required: ['id', 'category', 'name'],
} as const

/**
 * The configuration, every key optional. This one declaration gives the check at run time, the TypeScript types and
 * `yinyom.schema.json` (whose descriptions are the comments below).
 */
export const configSchema = {
  props: {
    /** Link to the JSON Schema, for editors. Ignored. */
    $schema: 2000,
    /** Short name of the site, kept in each receipt. */
    site: 100,
    /** URL of the folder `chunks`, if an optimiser has moved or inlined the script. */
    chunks: ADDRESS,
    /** Language of the first question. `auto` takes the page's `lang`, then the browser's languages. Default `th`. */
    locale: ['th', 'en', 'auto'],
    /** Available languages, the first is the fallback; more than one shows a language switch. Default `["th","en"]`. */
    locales: { each: LOCALES, most: 2 },
    /** The data controller: the person or organisation responsible (PDPA s.23). */
    controller: {
      props: {
        /** Name of the controller. */
        name: NAME,
        /** Contact: `mailto:`, `tel:` or a page. */
        contact: ADDRESS,
      },
    },
    /**
     * Categories in the order shown: a known id (`necessary`, `functional`, `analytics`, `marketing`) or an object.
     * Default: the four known ids.
     */
    categories: {
      each: {
        any: [
          CATEGORY,
          {
            props: {
              /** Id used in `data-category`: at most 20 lower-case letters, digits, `-` and `_`. */
              id: CATEGORY,
              /** Heading. Known ids have built-in text. */
              name: NAME,
              /** What it is for, in one or two sentences. */
              description: PROSE,
              /** Always on, with no switch. Default: only `necessary`. */
              required: true,
              /** Visitors are asked only for `consent` and `explicit_consent`; other bases are disclosed (PDPA s.24). Default `consent`, or `legitimate_interest` if `required`. */
              legalBasis: LEGAL_BASES,
              /** Google Consent Mode v2 types that this category controls. Known ids have defaults. */
              signals: { each: SIGNALS, most: 7 },
            },
            required: ['id'],
          },
        ],
      },
      most: 12,
    },
    /**
     * The services in each category. Declare what they store, so that withdrawal can delete it. An id of the catalogue,
     * such as `"ga4"`, stands for all that is known of it; `yinyom config build` puts that in its place, so that the page
     * need not load the catalogue.
     */
    services: { each: { any: [/^[a-z][a-z0-9-]{1,39}$/, serviceSchema] }, most: 40 },
    /** Where receipts are sent. */
    receipts: {
      props: {
        /** URL of a collector's `/v1/receipts`: http(s), or a path that starts with `/`. Without it receipts stay on the visitor's device. */
        endpoint: /^(https?:\/\/|\/(?!\/))[\s\S]{0,2040}$/,
        /**
         * What counts as confirmation that the endpoint has stored a receipt. `digest` (default): status 200 or 201 and JSON
         * with the `digest` of what was sent, as the collector answers. `status`: any 2xx that is not a web page; but
         * then receipts are lost if a proxy answers 200 with anything else.
         */
        acknowledge: ['digest', 'status'],
      },
    },
    /** The privacy notice that visitors agree to, in versions. */
    notices: {
      props: {
        /** URL of the manifest (`yinyom-notices/1`), or the manifest itself. */
        manifest: { any: [ADDRESS, manifestSchema] },
        /** Id of the notice that visitors agree to. Default: the first one. */
        id: 64,
      },
    },
    /** Links in the banner, each a URL or one per language. */
    links: {
      props: {
        /** The privacy notice; the English banner labels this link “Privacy policy”. Default: the notice in `notices`, opened in the page. */
        privacy: ADDRESSES,
        /** The cookie policy. */
        cookies: ADDRESSES,
      },
    },
    /** The cookie that holds the visitor's answer. */
    cookie: {
      props: {
        /** Name of the cookie. Default `yinyom`. */
        name: /^[\w-]{1,40}$/,
        /** Domain whose hosts share the answer, such as `.example.co.th`; `auto` is the widest domain that the browser accepts. Default: this host only. */
        domain: /^\.?[a-z0-9ก-๛-]+(\.[a-z0-9ก-๛-]+)*$/,
      },
    },
    /** Days that an answer is valid, the same for accepting and rejecting. Default 180. */
    validDays: { min: 1, max: 365 },
    /**
     * Google Consent Mode v2. `basic` (default): Google's tags are held back until granted. `advanced`: they run at
     * once without cookies and send pings. `off`: no signal.
     */
    consentMode: {
      any: [
        MODES,
        {
          props: {
            /** `basic`, `advanced` or `off`, as above. */
            mode: MODES,
            /** Milliseconds that Google's tags wait for an update. Default 500 in `advanced`. */
            waitForUpdate: { min: 0, max: 10_000 },
            /** ISO 3166-2 regions, such as `TH` or `TH-10`, that the denied default applies to. Elsewhere Google treats a missing default as granted. Default: everywhere. */
            region: { each: /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, most: 300 },
            /** Redact ad click ids while `ad_storage` is denied. Default true. */
            adsDataRedaction: true,
            /** Pass click ids through links while cookies are denied. Default false. */
            urlPassthrough: true,
          },
        },
      ],
    },
    /** Global Privacy Control: `honor` (default) leaves advertising off unless the visitor switches it on; or `ignore`. */
    gpc: ['honor', 'ignore'],
    /** How elements are blocked until consent. */
    gate: {
      props: {
        /** Hosts, such as `www.googletagmanager.com`, whose scripts may run on pages with `strict-dynamic` and no nonce. */
        hosts: { each: /^[a-z0-9ก-๛-]+(\.[a-z0-9ก-๛-]+)*(:\d+)?$/, most: 50 },
      },
    },
    /** What happens after a withdrawal if withdrawn scripts have already run: `reload` the page (default) or `keep` it. */
    onWithdraw: ['reload', 'keep'],
    /** Do not ask until `Yinyom.open()` is called. Default false. */
    manual: true,
    /** Let a parent or guardian answer for a minor in the settings (PDPA s.20). Default false. */
    guardian: true,
    /** Appearance and language. */
    ui: {
      props: {
        /** Shape of the banner. `inline` goes into the page's `[data-yinyom-inline]`. Default `bar`. */
        layout: ['bar', 'box', 'modal', 'inline'],
        /** Position of a bar or box. Default `bottom`. */
        position: ['top', 'bottom', 'bottom-left', 'bottom-right'],
        /** Colours; `auto` follows the device. Default `auto`. */
        theme: ['auto', 'light', 'dark'],
        /** How Thai text addresses the reader. Default `ท่าน`. */
        address: ['ท่าน', 'คุณ'],
        /** Digits of dates and numbers in Thai. Default `latin`. */
        digits: ['latin', 'thai'],
        /** Calendar of dates in Thai; the era is always shown. Default `buddhist`. */
        calendar: ['buddhist', 'gregory'],
        /** Tab that reopens the settings: the corner it is in, or `false` for none. `true` (default) means `left`. */
        launcher: { any: [true, ['left', 'right']] },
        /** Label of the reject button: `ปฏิเสธทั้งหมด` (`all`) or `ใช้เฉพาะคุกกี้ที่จำเป็น` (`necessary`). Default `all`. */
        reject: ['all', 'necessary'],
        /** Put the reject button before the accept button. Both look the same in either order. Default false. */
        rejectFirst: true,
        /** Show a × button, labelled “Reject and close”, that rejects all. Default false. */
        close: true,
      },
    },
    /** Your own text: language → key → text. */
    words: { key: LOCALE, value: { key: /^[a-z][\w.-]*$/, value: 2000, most: 200 }, most: 2 },
  },
} as const

/** A service as its owner declares it. */
export type ServiceInput = Infer<typeof serviceSchema>

/** The configuration as its owner writes it: a service may be an id of the catalogue alone. */
export type GivenConfig = Infer<typeof configSchema>

/** The same with each service in full; what is not checked yet may be anything. */
export type ConfigInput = Omit<GivenConfig, 'services'> & { readonly services?: readonly ServiceInput[] }
