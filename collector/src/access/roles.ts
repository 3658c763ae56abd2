/** What somebody may be in the collector, least first. */
export const ROLES = ['viewer', 'auditor', 'editor', 'deleter', 'owner'] as const
export type Role = (typeof ROLES)[number]

/** What can be done. */
export const VERBS = [
  'counts.read',
  'reports.read',
  'sites.read',
  'logs.read',
  'receipts.read',
  'receipts.export',
  'receipts.erase',
  'receipts.hold',
  'requests.read',
  'requests.write',
  'incidents.read',
  'incidents.write',
  'activities.read',
  'activities.write',
  'audit.read',
  'sites.write',
  'users.read',
  'users.write',
  'tokens.write',
] as const
export type Verb = (typeof VERBS)[number]

/** Nothing of a single visitor. */
const VIEWER: readonly Verb[] = ['counts.read', 'reports.read', 'sites.read', 'logs.read']
const READER: readonly Verb[] = [...VIEWER, 'receipts.read', 'requests.read', 'incidents.read', 'activities.read']

/**
 * Who may do what, and no more (PDPA s.37(1) and the ministry's notice on security measures: access by need). An auditor
 * reads all and takes evidence out, an editor keeps the records, a deleter erases; only an owner does all of it.
 */
export const PERMISSIONS: Readonly<Record<Role, readonly Verb[]>> = {
  viewer: VIEWER,
  auditor: [...READER, 'receipts.export', 'audit.read', 'users.read'],
  editor: [...READER, 'requests.write', 'incidents.write', 'activities.write', 'receipts.hold'],
  deleter: [...READER, 'receipts.erase'],
  owner: VERBS,
}

/** The sites that somebody may see: all that there are, or these. */
export type SiteScope = '*' | readonly string[]

/** Whoever asks. */
export interface Actor {
  /** The login of a user, or `token:` and the token's public part. */
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly sites: SiteScope
}

export function mayDo({ role }: Pick<Actor, 'role'>, verb: Verb): boolean {
  return PERMISSIONS[role].includes(verb)
}

export function maySee({ sites }: Pick<Actor, 'sites'>, site: string): boolean {
  return sites === '*' || sites.includes(site)
}

/** Reads a scope as the tables keep it. */
export function parseScope(text: string): SiteScope {
  return text === '*' ? '*' : (JSON.parse(text) as string[])
}

export function formatScope(scope: SiteScope): string {
  return scope === '*' ? '*' : JSON.stringify(scope)
}
