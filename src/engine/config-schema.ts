import { LEGAL_BASES, SIGNALS } from '../model/category.ts'
import { either, flag, list, map, shape, text, whole, word } from '../model/schema.ts'
import type { Infer } from '../model/schema.ts'

const LOCALES = ['th', 'en'] as const

const id = (max: number) => text(max, /^[a-z][a-z0-9_-]*$/, 'an id of lower-case letters, digits, - and _')
const words = (max: number) => either(text(max), map(text(max), /^(th|en)$/, 2))
/** An address that cannot run a script: relative, or one of four schemes. */
const address = () =>
  text(
    2048,
    /^(?:[hH][tT][tT][pP][sS]?:\/\/|mailto:|tel:|(?![^/?#]*:)[^\u0000-\u0020])/,
    'an address: relative, http(s), mailto or tel',
  )
const pattern = () => text(128, /^[^\s;,=]+$/, 'a name without spaces; * stands for any characters')

/**
 * The configuration, every key optional. This one declaration gives the check at run time, the TypeScript types and
 * `yinyom.schema.json` (whose descriptions are the comments below).
 */
export const configSchema = shape({
  /** Link to the JSON Schema, for editors. Ignored. */
  $schema: text(2048),
  /** Short name of the site, kept in each receipt. */
  site: text(100),
  /** Language of the first question. `auto` takes the page's `lang`, then the browser's languages. Default `th`. */
  locale: word(...LOCALES, 'auto'),
  /** Languages on offer, the first is the fallback; more than one shows a language switch. Default `["th","en"]`. */
  locales: list(word(...LOCALES), 2),
  /** Who is responsible (data controller, PDPA s.23). */
  controller: shape({
    /** Name of the person or body. */
    name: words(200),
    /** Where to write: `mailto:`, `tel:` or a page. */
    contact: address(),
  }),
  /**
   * Categories in the order shown: a known id (`necessary`, `functional`, `analytics`, `marketing`) or an object.
   * Default: the four known ids.
   */
  categories: list(
    either(
      id(20),
      shape(
        {
          /** Id used in `data-category`. */
          id: id(20),
          /** Heading; known ids have built-in words. */
          name: words(100),
          /** What it is for, in one or two sentences. */
          description: words(1000),
          /** Always on and without a switch. Default: only `necessary`. */
          required: flag(),
          /** Only `consent` and `explicit_consent` are asked; any other basis is told (PDPA s.24). Default `consent`. */
          legalBasis: word(...LEGAL_BASES),
          /** Google Consent Mode v2 types that this category drives. Known ids have their own. */
          signals: list(word(...SIGNALS), 7),
        },
        'id',
      ),
    ),
    12,
  ),
  /** The tools inside the categories. Declare what they set, so that withdrawal can delete it. */
  services: list(
    shape(
      {
        /** Id used in `data-service`. */
        id: id(40),
        /** Id of the category that it belongs to. */
        category: id(20),
        /** Name as the visitor knows it. */
        name: words(100),
        /** Who receives the data. */
        provider: words(200),
        /** What it is for. */
        purpose: words(1000),
        /** Default: that of its category. */
        legalBasis: word(...LEGAL_BASES),
        /** How long data are kept: an ISO 8601 duration such as `P2Y`, or words. */
        retention: words(200),
        /** Names of the cookies it sets; `*` stands for any characters. */
        cookies: list(pattern(), 50),
        /** Its keys in localStorage and sessionStorage and its IndexedDB names; `*` as above. */
        storage: list(pattern(), 50),
      },
      'id',
      'category',
      'name',
    ),
    40,
  ),
  /** Where proof goes. */
  receipts: shape({
    /** Address of a collector's `/v1/receipts`. Without it receipts stay on the visitor's device. */
    endpoint: text(2048, /^(https?:\/\/|\/(?!\/))/, 'an http(s) address or a path that starts with /'),
  }),
  /** The privacy notice that visitors agree to. */
  notices: shape({
    /** Address of the manifest. */
    manifest: address(),
    /** Id of the notice; default the first. */
    id: id(64),
  }),
  /** Links in the banner, each an address or one per language. */
  links: shape({
    /** The privacy notice. */
    privacy: either(address(), map(address(), /^(th|en)$/, 2)),
    /** The cookie policy. */
    cookies: either(address(), map(address(), /^(th|en)$/, 2)),
  }),
  /** The cookie that holds the visitor's answer. */
  cookie: shape({
    /** Default `yinyom`. */
    name: text(40, /^[\w-]+$/, 'letters, digits, - and _'),
    /** Share the answer among the hosts of this domain, such as `.example.co.th`. Default: this host only. */
    domain: text(253, /^\.?[a-z0-9\u0E00-\u0E7F-]+(\.[a-z0-9\u0E00-\u0E7F-]+)*$/, 'a lower-case domain name'),
  }),
  /** Days an answer holds, the same for yes and no. 1 to 365, default 180. */
  validDays: whole(1, 365),
  /**
   * Google Consent Mode v2. `basic` (default): Google's tags are held back until granted. `advanced`: they run at once
   * without cookies and send pings. `off`: no signal.
   */
  consentMode: either(
    word('basic', 'advanced', 'off'),
    shape({
      /** As above. */
      mode: word('basic', 'advanced', 'off'),
      /** Milliseconds that Google's tags wait for an update, 0 to 10000. Default 500 in `advanced`. */
      waitForUpdate: whole(0, 10_000),
      /** ISO 3166-2 regions that the denied default is for. Default: everywhere. */
      region: list(text(6, /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'a region such as "TH" or "TH-10"'), 300),
      /** Redact ad click ids while `ad_storage` is denied. Default true. */
      adsDataRedaction: flag(),
      /** Pass click ids through links while cookies are denied. Default false. */
      urlPassthrough: flag(),
    }),
  ),
  /** Global Privacy Control: `honor` (default) leaves advertising off unless the visitor switches it on; or `ignore`. */
  gpc: word('honor', 'ignore'),
  /** After a withdrawal, when scripts of the category have run in this page: `reload` (default) or `keep` the page. */
  onWithdraw: word('reload', 'keep'),
  /** Wait for `Yinyom.open()` and do not ask by itself. Default false. */
  manual: flag(),
  /** Let a parent or guardian answer for a minor in the settings (PDPA s.20). Default false. */
  guardian: flag(),
  /** Looks and words. */
  ui: shape({
    /** Shape of the banner. `inline` goes into the page's `[data-yinyom-inline]`. Default `bar`. */
    layout: word('bar', 'box', 'modal', 'inline'),
    /** Where a bar or box stands. Default `bottom`. */
    position: word('top', 'bottom', 'bottom-left', 'bottom-right'),
    /** Colours; `auto` follows the device. Default `auto`. */
    theme: word('auto', 'light', 'dark'),
    /** How Thai words address the reader. Default `ท่าน`. */
    address: word('ท่าน', 'คุณ'),
    /** Digits of dates and numbers in Thai. Default `latin`. */
    digits: word('latin', 'thai'),
    /** Calendar of dates in Thai; the era is always printed. Default `buddhist`. */
    calendar: word('buddhist', 'gregory'),
    /** The tab that reopens the settings: its corner, or `false`. `true` is `left`. Default `true`. */
    launcher: either(flag(), word('left', 'right')),
    /** What the refusing button says: `ปฏิเสธทั้งหมด` (`all`) or `ใช้เฉพาะคุกกี้ที่จำเป็น` (`necessary`). Default `all`. */
    reject: word('all', 'necessary'),
    /** Show a × that refuses and says so. Default false. */
    close: flag(),
  }),
  /** Your own words: language → key → text. */
  words: map(map(text(2000), /^[a-z][\w.-]*$/, 200), /^(th|en)$/, 2),
})

/** The configuration as its owner writes it. */
export type ConfigInput = Infer<typeof configSchema>
