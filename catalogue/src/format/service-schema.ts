import { LEGAL_BASES, SIGNALS } from '../../../src/model/category.ts'
import type { Infer } from '../../../src/model/schema.ts'

/** One day, as `2026-11-26`. */
const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
/** ISO 3166-1 alpha-2. */
const COUNTRY = /^[A-Z]{2}$/
const WEB = /^https?:\/\/[\s\S]{1,400}$/
const BOTH = { props: { th: 600, en: 600 }, required: ['th', 'en'] } as const
const NAME = { any: [120, BOTH] } as const
/** An ISO 8601 duration, the browser's session, or no end of its own. */
const LIFETIME = /^(session|persistent|P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$/

/** What one service leaves in a browser. */
const cookieSchema = {
  props: {
    /** `*` stands for any run of characters. */
    name: /^[^\s;,=]{1,128}$/,
    /** Unknown where it is left out. */
    lifetime: LIFETIME,
    /** `first`: on the site's own domain, where the site can delete it. `third`: on the provider's. Default `first`. */
    party: ['first', 'third'],
    /** What this one is for, where it differs from the service. */
    purpose: BOTH,
  },
  required: ['name'],
} as const

const storageSchema = {
  props: {
    /** The key, or the name of the database; `*` as above. */
    name: /^[^\s]{1,128}$/,
    kind: ['local', 'session', 'database'],
    lifetime: LIFETIME,
  },
  required: ['name', 'kind'],
} as const

const sourceSchema = {
  props: {
    /** Keys of this file that the source speaks of. */
    of: { each: 30, most: 20 },
    /** A page's address, or a data set with its version. */
    from: 400,
    /** The day on which it was looked up. */
    on: DAY,
  },
  required: ['of', 'from', 'on'],
} as const

/** One service of the catalogue, as its file in `services/` holds it. */
export const serviceSchema = {
  props: {
    /** Link to the JSON Schema, for editors. */
    $schema: 200,
    /** As in `data-service`; the name of the file. */
    id: /^[a-z][a-z0-9-]{1,39}$/,
    name: NAME,
    /** Who receives the data. */
    provider: NAME,
    /** Thai, made for Thailand, or in use above all there. */
    thai: true,
    /** Where the provider has its seat. */
    country: COUNTRY,
    /** The service's own page. */
    site: WEB,
    /** The provider's privacy notice. */
    privacy: WEB,
    /** The category that is usual. A suggestion: it grants nothing. */
    category: ['necessary', 'functional', 'analytics', 'marketing'],
    /** The legal basis that is usual (PDPA s.24, s.26). */
    legalBasis: LEGAL_BASES,
    /** What it is for, in one or two sentences for a visitor. */
    purpose: BOTH,
    /** Countries outside Thailand that data goes to (PDPA s.28); empty where it stays. */
    transfer: { each: COUNTRY, most: 12 },
    /**
     * What it is asked for: a host, or a host with the beginning of a path and of a query, without the scheme. `*.` at
     * the start stands for the host itself and every host below it; `*` elsewhere for any run of characters.
     */
    hosts: { each: /^[^\s]{3,200}$/, most: 60 },
    /** What its snippet is known by: code without white space and with `'` for every quote; `*` as above. */
    inline: { each: /^[^\s"`]{3,200}$/, most: 20 },
    /** Global names that it defines. */
    globals: { each: /^[\w$.]{1,60}$/, most: 20 },
    /** Elements that its script fills, as CSS selectors of one element. */
    elements: { each: /^[\w.[\]="'#:*^-]{1,100}$/, most: 20 },
    cookies: { each: cookieSchema, most: 60 },
    storage: { each: storageSchema, most: 40 },
    /** Names of caches (Cache Storage). */
    caches: { each: /^[^\s]{1,128}$/, most: 10 },
    /** Paths of service workers. */
    workers: { each: /^[^\s]{1,128}$/, most: 10 },
    /** Google Consent Mode types that it reads. */
    signals: { each: SIGNALS, most: 7 },
    /** What an owner pastes, as the provider's page gives it, shortened to what matters. */
    examples: { each: 2000, most: 8 },
    sources: { each: sourceSchema, most: 20 },
    /** Keys of this file that no source holds: common knowledge of the field, not verified. */
    unverified: { each: 30, most: 20 },
  },
  required: ['id', 'name', 'provider', 'category', 'legalBasis', 'purpose', 'examples', 'sources'],
} as const

export type CatalogueService = Infer<typeof serviceSchema>
