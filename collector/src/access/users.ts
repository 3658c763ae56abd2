import type { Records } from '../records/records.ts'
import { hashSecret, isSecret } from './password.ts'
import { formatScope, parseScope } from './roles.ts'
import type { Actor, Role, SiteScope } from './roles.ts'

/** A person who may log in. */
export interface User {
  readonly login: string
  readonly name: string
  readonly role: Role
  readonly sites: SiteScope
  readonly madeAt: string
  /** Since when they may no longer log in. */
  readonly endedAt?: string | undefined
}

/** Who may log in. */
export interface Users {
  list(): Promise<readonly User[]>
  find(login: string): Promise<User | undefined>
  /** Makes a user, or changes one; without a password the old one stays. `false` where there is neither. */
  keep(
    user: Omit<User, 'madeAt' | 'endedAt'>,
    change: { readonly at: string; readonly password?: string | undefined },
  ): Promise<boolean>
  /** Ends all that a user may do, sessions among it. `false` where there is no such user. */
  end(login: string, at: string): Promise<boolean>
  /** The user of this login and password; takes as long where there is none. */
  authenticate(login: string, password: string): Promise<Actor | undefined>
}

export function createUsers(records: Records): Users {
  const all = () => records.selectFrom('users').selectAll().orderBy('login')
  const one = (login: string) => all().where('login', '=', login).executeTakeFirst()
  return {
    list: async () => (await all().execute()).map(toUser),
    async find(login) {
      const row = await one(login)
      return row && toUser(row)
    },
    async keep({ login, name, role, sites }, { at, password }) {
      const known = await one(login)
      const kept = password === undefined ? known?.password : await hashSecret(password)
      if (kept === undefined) return false
      const changed = { name, role, sites: formatScope(sites), password: kept, ended_at: null }
      await records
        .insertInto('users')
        .values({ login, made_at: at, ...changed })
        .onConflict((conflict) => conflict.column('login').doUpdateSet(changed))
        .execute()
      if (password !== undefined) await records.deleteFrom('sessions').where('login', '=', login).execute()
      return true
    },
    async end(login, at) {
      const ended = await records
        .updateTable('users')
        .set({ ended_at: at })
        .where('login', '=', login)
        .returning('login')
        .execute()
      await records.deleteFrom('sessions').where('login', '=', login).execute()
      return ended.length > 0
    },
    async authenticate(login, password) {
      const row = await one(login)
      const isIt = await isSecret(password, row?.password)
      return row && isIt && row.ended_at === null ? toActor(toUser(row)) : undefined
    },
  }
}

export function toActor({ login, name, role, sites }: User): Actor {
  return { id: login, name, role, sites }
}

function toUser(row: {
  login: string
  name: string
  role: string
  sites: string
  made_at: string
  ended_at: string | null
}): User {
  const { login, name, role, sites, made_at: madeAt, ended_at: endedAt } = row
  return { login, name, role: role as Role, sites: parseScope(sites), madeAt, ...(endedAt && { endedAt }) }
}
