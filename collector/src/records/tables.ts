/** What the collector keeps besides receipts: its own tables, in either store. A list is JSON in a text. */
export interface RecordTables {
  sites: SiteTable
  users: UserTable
  tokens: TokenTable
  sessions: SessionTable
  requests: RequestTable
  disclosures: DisclosureTable
  incidents: IncidentTable
  activities: ActivityTable
  backups: BackupTable
  reports: ReportTable
  device_keys: DeviceKeyTable
  counts: CountTable
  holds: HoldTable
}

export interface SiteTable {
  site: string
  name: string
  /** `controller` or `processor`. */
  role: string
  /** Origins whose pages may send, as a JSON list. */
  origins: string
  /** Days; null is the collector's own. */
  retention: number | null
  /** Most receipts a day; null is no limit. */
  quota: number | null
  /** Ed25519, in base64, of the site's own server; null where it signs nothing. */
  site_key: string | null
  /** Where requests are forwarded to, for a processor. */
  controller: string | null
  made_at: string
}

export interface UserTable {
  login: string
  name: string
  role: string
  /** `*`, or a JSON list of sites. */
  sites: string
  password: string
  made_at: string
  ended_at: string | null
}

export interface TokenTable {
  token: string
  name: string
  made_by: string
  role: string
  sites: string
  secret: string
  made_at: string
  expires_at: string
  ended_at: string | null
}

export interface SessionTable {
  /** SHA-256 of the cookie, in hex. */
  session: string
  login: string
  made_at: string
  expires_at: string
}

export interface RequestTable {
  request: string
  site: string
  /** `access`, `erasure`, `objection`, `correction`, `restriction`, `portability`, `withdrawal`, `complaint`. */
  kind: string
  principal: string
  /** `self`, `guardian`, `heir`, `representative`. */
  actor: string
  /** `request` or `contract`: which clock it runs by. */
  clock: string
  received_at: string
  due_at: string
  /** `open`, `done`, `refused`, `forwarded`. */
  state: string
  reason: string | null
  note: string
  handled_at: string | null
  handled_by: string | null
}

export interface DisclosureTable {
  disclosure: string
  site: string
  made_at: string
  made_by: string
  requester: string
  contact: string
  basis: string
  purpose: string
  /** Fields that went out, as a JSON list. */
  fields: string
  receipts: number
  follow_up: string
  followed_at: string | null
}

export interface IncidentTable {
  incident: string
  site: string
  detected_at: string
  content: string
  made_at: string
  made_by: string
  changed_at: string
  closed_at: string | null
}

export interface ActivityTable {
  site: string
  activity: string
  content: string
  changed_at: string
}

export interface BackupTable {
  backup: string
  made_at: string
  sha256: string
  receipts: number
  gone_at: string | null
}

export interface ReportTable {
  site: string
  day: string
  kind: string
  host: string
  directive: string
  first_at: string
  reports: number
}

export interface DeviceKeyTable {
  principal: string
  /** P-256, raw, in base64. */
  device_key: string
  since: string
}

/** The ledger writes it, in the transaction of the receipts. */
export interface CountTable {
  site: string
  day: string
  category: string
  state: string
  notice: string
  surface: string
  lang: string
  provenance: string
  receipts: number
}

/** The ledger writes it. */
export interface HoldTable {
  principal: string
  reference: string
  until: string
}

/**
 * The first form of these tables, in the words of either store. It has been released: a change is a migration of its
 * own, not a change here.
 */
export function recordTables({
  schema,
  integer,
  strict,
}: {
  readonly schema: string
  readonly integer: string
  readonly strict: string
}): string {
  const table = (name: Exclude<keyof RecordTables, 'counts' | 'holds'>, columns: string) =>
    `CREATE TABLE ${schema}${name} (${columns})${strict};`
  return [
    table(
      'sites',
      `site TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, origins TEXT NOT NULL, retention ${integer},
       quota ${integer}, site_key TEXT, controller TEXT, made_at TEXT NOT NULL`,
    ),
    table(
      'users',
      `login TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, sites TEXT NOT NULL, password TEXT NOT NULL,
       made_at TEXT NOT NULL, ended_at TEXT`,
    ),
    table(
      'tokens',
      `token TEXT PRIMARY KEY, name TEXT NOT NULL, made_by TEXT NOT NULL, role TEXT NOT NULL, sites TEXT NOT NULL,
       secret TEXT NOT NULL, made_at TEXT NOT NULL, expires_at TEXT NOT NULL, ended_at TEXT`,
    ),
    table('sessions', `session TEXT PRIMARY KEY, login TEXT NOT NULL, made_at TEXT NOT NULL, expires_at TEXT NOT NULL`),
    table(
      'requests',
      `request TEXT PRIMARY KEY, site TEXT NOT NULL, kind TEXT NOT NULL, principal TEXT NOT NULL, actor TEXT NOT NULL,
       clock TEXT NOT NULL, received_at TEXT NOT NULL, due_at TEXT NOT NULL, state TEXT NOT NULL, reason TEXT,
       note TEXT NOT NULL, handled_at TEXT, handled_by TEXT`,
    ),
    table(
      'disclosures',
      `disclosure TEXT PRIMARY KEY, site TEXT NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT NULL,
       requester TEXT NOT NULL, contact TEXT NOT NULL, basis TEXT NOT NULL, purpose TEXT NOT NULL, fields TEXT NOT NULL,
       receipts ${integer} NOT NULL, follow_up TEXT NOT NULL, followed_at TEXT`,
    ),
    table(
      'incidents',
      `incident TEXT PRIMARY KEY, site TEXT NOT NULL, detected_at TEXT NOT NULL, content TEXT NOT NULL,
       made_at TEXT NOT NULL, made_by TEXT NOT NULL, changed_at TEXT NOT NULL, closed_at TEXT`,
    ),
    table(
      'activities',
      `site TEXT NOT NULL, activity TEXT NOT NULL, content TEXT NOT NULL, changed_at TEXT NOT NULL,
       PRIMARY KEY (site, activity)`,
    ),
    table(
      'backups',
      `backup TEXT PRIMARY KEY, made_at TEXT NOT NULL, sha256 TEXT NOT NULL, receipts ${integer} NOT NULL, gone_at TEXT`,
    ),
    table(
      'reports',
      `site TEXT NOT NULL, day TEXT NOT NULL, kind TEXT NOT NULL, host TEXT NOT NULL, directive TEXT NOT NULL,
       first_at TEXT NOT NULL, reports ${integer} NOT NULL, PRIMARY KEY (site, day, kind, host, directive)`,
    ),
    table('device_keys', `principal TEXT PRIMARY KEY, device_key TEXT NOT NULL, since TEXT NOT NULL`),
  ].join('\n')
}
