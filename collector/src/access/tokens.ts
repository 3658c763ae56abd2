import { createHash, randomBytes } from 'node:crypto'
import type { Records } from '../records/records.ts'
import { hashSecret, isSecret } from './password.ts'
import { formatScope, parseScope } from './roles.ts'
import type { Actor, Role, SiteScope } from './roles.ts'

/** What lets a program in. Its secret is shown once. */
export interface Token {
  /** The public part, `yk_…`. */
  readonly token: string
  readonly name: string
  readonly madeBy: string
  readonly role: Role
  readonly sites: SiteScope
  readonly madeAt: string
  readonly expiresAt: string
  readonly endedAt?: string | undefined
}

export interface Tokens {
  list(): Promise<readonly Token[]>
  /** Makes a token; gives it whole, public part and secret, for the only time. */
  make(token: Omit<Token, 'token' | 'endedAt'>): Promise<{ readonly token: Token; readonly whole: string }>
  /** `false` where there is no such token. */
  end(token: string, at: string): Promise<boolean>
  /** Whoever sends this token, unless it has expired or ended by then. */
  authenticate(whole: string, at: string): Promise<Actor | undefined>
}

const WHOLE = /^(yk_[0-9a-f]{16})\.([\w-]{43})$/
/** Tokens that have been checked: the slow hash is made once in a process, what is in the table is read each time. */
const MOST_KNOWN = 1000

export function createTokens(records: Records): Tokens {
  const known = new Map<string, string>()
  const all = () => records.selectFrom('tokens').selectAll()

  async function isRight(secret: string, kept: string | undefined): Promise<boolean> {
    const digest = createHash('sha256').update(secret).digest('hex')
    if (kept !== undefined && known.get(digest) === kept) return true
    if (!(await isSecret(secret, kept)) || kept === undefined) return false
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(digest, kept)
    return true
  }

  return {
    list: async () => (await all().orderBy('made_at').execute()).map(toToken),
    async make({ name, madeBy, role, sites, madeAt, expiresAt }) {
      const token = `yk_${randomBytes(8).toString('hex')}`
      const secret = randomBytes(32).toString('base64url')
      await records
        .insertInto('tokens')
        .values({
          token,
          name,
          made_by: madeBy,
          role,
          sites: formatScope(sites),
          secret: await hashSecret(secret),
          made_at: madeAt,
          expires_at: expiresAt,
          ended_at: null,
        })
        .onConflict((conflict) => conflict.column('token').doNothing())
        .execute()
      return { token: { token, name, madeBy, role, sites, madeAt, expiresAt }, whole: `${token}.${secret}` }
    },
    async end(token, at) {
      const ended = await records
        .updateTable('tokens')
        .set({ ended_at: at })
        .where('token', '=', token)
        .returning('token')
        .execute()
      return ended.length > 0
    },
    async authenticate(whole, at) {
      const [, token = '', secret = ''] = WHOLE.exec(whole) ?? []
      const row = token ? await all().where('token', '=', token).executeTakeFirst() : undefined
      if (!row || !(await isRight(secret, row.secret))) return undefined
      const { name, role, sites } = toToken(row)
      return row.ended_at === null && row.expires_at > at ? { id: `token:${token}`, name, role, sites } : undefined
    },
  }
}

function toToken(row: {
  token: string
  name: string
  made_by: string
  role: string
  sites: string
  made_at: string
  expires_at: string
  ended_at: string | null
}): Token {
  const { token, name, made_by: madeBy, role, sites, made_at: madeAt, expires_at: expiresAt, ended_at: endedAt } = row
  const fields = { token, name, madeBy, role: role as Role, sites: parseScope(sites), madeAt, expiresAt }
  return { ...fields, ...(endedAt && { endedAt }) }
}
