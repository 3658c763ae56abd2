import type { Guesses } from '../access/guesses.ts'
import { PASSWORD_LENGTH } from '../access/password.ts'
import { PERMISSIONS } from '../access/roles.ts'
import { csrfOf } from '../access/sessions.ts'
import type { Sessions } from '../access/sessions.ts'
import type { Users } from '../access/users.ts'
import type { AuditTrail } from '../audit/audit-trail.ts'
import { ACTOR_ANSWER } from './answers.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { sessionCookie } from './session-cookie.ts'
import { Refusal } from './refusal.ts'

export interface SessionPorts {
  readonly users: Pick<Users, 'authenticate'>
  readonly sessions: Sessions
  readonly guesses: Guesses
  readonly audit: Pick<AuditTrail, 'record'>
  /** Whether browsers reach the collector by https. */
  readonly isSecure: boolean
}

/** Logging in and out, and who one is. */
export function sessionOperations({ users, sessions, guesses, audit, isSecure }: SessionPorts): Operation[] {
  const login = operation({
    id: 'logIn',
    summary: 'Begin a session in a browser: a cookie, and what changes must carry in X-CSRF.',
    answer: ACTOR_ANSWER,
    method: 'post',
    path: '/v1/session',
    verb: 'anybody',
    body: { props: { login: 64, password: PASSWORD_LENGTH.most }, required: ['login', 'password'] },
    async handle({ body, now }) {
      const wait = guesses.wait(body.login, now)
      if (wait > 0)
        throw new Refusal(429, 'refused.tooManyLogins', {
          headers: { 'retry-after': String(Math.ceil(wait / 1000)) },
        })
      // Counted before it is known: who asks a hundred times at once waits as well.
      guesses.failed(body.login, now)
      const actor = await users.authenticate(body.login, body.password)
      const at = new Date(now).toISOString()
      const entry = { at, site: '', about: '', detail: {} }
      if (!actor) {
        await audit.record({ ...entry, actor: 'nobody', action: 'session.refused' })
        throw new Refusal(401, 'refused.login')
      }
      guesses.passed(body.login)
      await audit.record({ ...entry, actor: actor.id, action: 'session.begin' })
      const cookie = await sessions.begin(actor.id, now)
      const headers = { 'set-cookie': sessionCookie(cookie, isSecure) }
      return { status: 201, json: { ...actor, may: PERMISSIONS[actor.role], csrf: csrfOf(cookie) }, headers }
    },
  })
  const who = operation({
    id: 'whoAmI',
    summary: 'Who is logged in, and what they may do.',
    answer: ACTOR_ANSWER,
    method: 'get',
    path: '/v1/session',
    verb: 'self',
    handle: async ({ actor, cookie }) => ({
      json: { ...actor, may: PERMISSIONS[actor.role], ...(cookie && { csrf: csrfOf(cookie) }) },
    }),
  })
  const logout = operation({
    id: 'logOut',
    summary: 'End the session.',
    method: 'delete',
    path: '/v1/session',
    verb: 'self',
    async handle({ cookie }) {
      if (cookie) await sessions.end(cookie)
      return { status: 204, headers: { 'set-cookie': sessionCookie('', isSecure) } }
    },
  })
  return [login, who, logout]
}
