import { PICTURE_STATES, WIDTHS } from '../pictures/pictures.ts'
import { receiptSchema } from '../../../src/model/consent-receipt.ts'
import { PROVENANCES } from '../../../src/evidence/receipt-leaf.ts'
import { ROLES, VERBS } from '../access/roles.ts'

/* What the operations answer. A text is as long as what may be stored. */

const INSTANT = 30
const DAY = 10
const WHOLE = { min: 0, max: Number.MAX_SAFE_INTEGER } as const
const SCOPE = { any: [['*'], { each: 40, most: 100 }] } as const
const MOST = 1_000_000

export const ACTOR_ANSWER = {
  props: {
    id: 100,
    name: 100,
    role: ROLES,
    sites: SCOPE,
    may: { each: VERBS, most: VERBS.length },
    /** What each change must carry in `X-CSRF`; absent for a token. */
    csrf: 43,
  },
  required: ['id', 'name', 'role', 'sites', 'may'],
} as const

export const USER_ANSWER = {
  props: { login: 64, name: 100, role: ROLES, sites: SCOPE, madeAt: INSTANT, endedAt: INSTANT },
  required: ['login', 'name', 'role', 'sites', 'madeAt'],
} as const
export const USERS_ANSWER = { props: { users: { each: USER_ANSWER, most: MOST } }, required: ['users'] } as const

const TOKEN = {
  token: 19,
  name: 100,
  madeBy: 100,
  role: ROLES,
  sites: SCOPE,
  madeAt: INSTANT,
  expiresAt: INSTANT,
  endedAt: INSTANT,
} as const
const TOKEN_REQUIRED = ['token', 'name', 'madeBy', 'role', 'sites', 'madeAt', 'expiresAt'] as const
export const TOKENS_ANSWER = {
  props: { tokens: { each: { props: TOKEN, required: TOKEN_REQUIRED }, most: MOST } },
  required: ['tokens'],
} as const
export const NEWTOKEN_ANSWER = {
  props: { ...TOKEN, whole: 63 },
  required: [...TOKEN_REQUIRED, 'whole'],
} as const

export const SITE_ANSWER = {
  props: {
    site: 40,
    name: 100,
    role: ['controller', 'processor'],
    origins: { each: 300, most: 100 },
    retention: WHOLE,
    quota: WHOLE,
    key: 44,
    controller: 254,
  },
  required: ['site', 'name', 'role', 'origins'],
} as const
export const SITES_ANSWER = { props: { sites: { each: SITE_ANSWER, most: MOST } }, required: ['sites'] } as const

const SHOWN = {
  receipt_id: 36,
  received_at: INSTANT,
  provenance: PROVENANCES,
  clock_suspect: true,
  site: 40,
  period: 7,
  seq: WHOLE,
  digest: 64,
  receipt: receiptSchema,
} as const
const SHOWN_REQUIRED = Object.keys(SHOWN) as (keyof typeof SHOWN)[]
const PICTURES = {
  props: { state: PICTURE_STATES, widths: { each: WHOLE, most: WIDTHS.length } },
  required: ['state', 'widths'],
} as const
export const RECEIPT_ANSWER = {
  props: { ...SHOWN, proof: 10_000, pictures: PICTURES },
  required: [...SHOWN_REQUIRED, 'pictures'],
} as const
export const PRINCIPAL_ANSWER = {
  props: { principal: 70, receipts: { each: { props: SHOWN, required: SHOWN_REQUIRED }, most: MOST } },
  required: ['principal', 'receipts'],
} as const
export const ERASED_ANSWER = {
  props: { receipts: WHOLE, held: { each: 70, most: 1000 } },
  required: ['receipts', 'held'],
} as const

export const HOLD_ANSWER = {
  props: { principal: 70, reference: 200, until: DAY },
  required: ['principal', 'reference', 'until'],
} as const
export const HOLDS_ANSWER = { props: { holds: { each: HOLD_ANSWER, most: MOST } }, required: ['holds'] } as const

export const DISCLOSURES_ANSWER = {
  props: {
    disclosures: {
      each: {
        props: {
          disclosure: 36,
          site: 40,
          made_at: INSTANT,
          made_by: 100,
          requester: 200,
          contact: 200,
          basis: 500,
          purpose: 500,
          fields: { each: 40, most: 50 },
          receipts: WHOLE,
          follow_up: DAY,
          followed_at: { any: [DAY, null] },
        },
        required: ['disclosure', 'site', 'made_at', 'made_by', 'requester', 'fields', 'receipts', 'follow_up'],
      },
      most: 500,
    },
  },
  required: ['disclosures'],
} as const

export const COUNTS_ANSWER = {
  props: {
    site: 40,
    from: DAY,
    to: DAY,
    by: { each: 20, most: 10 },
    counts: {
      each: {
        props: {
          day: DAY,
          category: 64,
          state: 20,
          notice: 32,
          surface: 20,
          lang: 40,
          provenance: PROVENANCES,
          receipts: WHOLE,
        },
        required: ['receipts'],
      },
      most: MOST,
    },
  },
  required: ['site', 'from', 'to', 'by', 'counts'],
} as const

export const LOGS_ANSWER = {
  props: {
    logs: {
      each: {
        props: { site: 40, period: 7, size: WHOLE, checkpoint: 2000, droppedAt: INSTANT },
        required: ['site', 'period', 'size', 'checkpoint'],
      },
      most: MOST,
    },
  },
  required: ['logs'],
} as const

export const AUDIT_ANSWER = {
  props: {
    entries: {
      each: {
        props: {
          at: INSTANT,
          actor: 100,
          action: 64,
          site: 40,
          about: 200,
          detail: { key: /^\w{1,40}$/, value: { any: [2000, WHOLE, true] }, most: 20 },
          period: 7,
          seq: WHOLE,
        },
        required: ['at', 'actor', 'action', 'site', 'about', 'detail', 'period', 'seq'],
      },
      most: 200,
    },
    next: { any: [24, null] },
  },
  required: ['entries', 'next'],
} as const
