import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Records } from '../records/records.ts'
import { toActor } from './users.ts'
import type { Users } from './users.ts'
import type { Actor } from './roles.ts'

/** Hours that a session lasts. */
export const SESSION_HOURS = 8

/** Who is logged in, in a browser. Only a hash of the cookie is kept. */
export interface Sessions {
  /** Begins one; gives the cookie's value. */
  begin(login: string, now: number): Promise<string>
  /** Whose it is; undefined where it has ended, or its user has. */
  find(cookie: string, now: number): Promise<Actor | undefined>
  end(cookie: string): Promise<void>
}

/** What a page must send beside the cookie, which a page of another site cannot know. */
export function csrfOf(cookie: string): string {
  return createHmac('sha256', cookie).update('csrf').digest('base64url')
}

export function createSessions(records: Records, users: Pick<Users, 'find'>): Sessions {
  return {
    async begin(login, now) {
      const cookie = randomBytes(32).toString('base64url')
      const at = new Date(now).toISOString()
      await records.deleteFrom('sessions').where('expires_at', '<', at).execute()
      await records
        .insertInto('sessions')
        .values({
          session: hashOf(cookie),
          login,
          made_at: at,
          expires_at: new Date(now + SESSION_HOURS * 3_600_000).toISOString(),
        })
        .onConflict((conflict) => conflict.column('session').doNothing())
        .execute()
      return cookie
    },
    async find(cookie, now) {
      const row = await records
        .selectFrom('sessions')
        .selectAll()
        .where('session', '=', hashOf(cookie))
        .executeTakeFirst()
      if (!row || row.expires_at <= new Date(now).toISOString()) return undefined
      const user = await users.find(row.login)
      return user && !user.endedAt ? toActor(user) : undefined
    },
    end: async (cookie) => void (await records.deleteFrom('sessions').where('session', '=', hashOf(cookie)).execute()),
  }
}

function hashOf(cookie: string): string {
  return createHash('sha256').update(cookie).digest('hex')
}
