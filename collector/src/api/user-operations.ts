import { PASSWORD_LENGTH } from '../access/password.ts'
import { mayDo, maySee, ROLES } from '../access/roles.ts'
import type { Actor, Role, SiteScope } from '../access/roles.ts'
import type { Tokens } from '../access/tokens.ts'
import type { Users } from '../access/users.ts'
import type { AuditTrail } from '../audit/audit-trail.ts'
import { NEWTOKEN_ANSWER, TOKENS_ANSWER, USERS_ANSWER, USER_ANSWER } from './answers.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { requireAllSites } from './scope.ts'
import { Refusal, wrongField } from './refusal.ts'

export interface UserPorts {
  readonly users: Users
  readonly tokens: Tokens
  readonly audit: Pick<AuditTrail, 'record'>
}

const SITE_ID = /^[a-z][a-z0-9-]{0,39}$/
const SCOPE = { any: [['*'], { each: SITE_ID, most: 100 }] } as const
/** No sign that a table or a spreadsheet would take for something else. */
export const LOGIN = /^[a-z0-9][a-z0-9._@+-]{0,63}$/
const DAY = 86_400_000

/** Users and tokens: who may do what. */
export function userOperations({ users, tokens, audit }: UserPorts): Operation[] {
  const list = operation({
    id: 'listUsers',
    summary: 'Who may log in.',
    answer: USERS_ANSWER,
    method: 'get',
    path: '/v1/users',
    verb: 'users.read',
    async handle({ actor }) {
      requireAllSites(actor)
      return { json: { users: await users.list() } }
    },
  })
  const keep = operation({
    id: 'keepUser',
    summary: 'Make a user, or change one. A new password ends their sessions.',
    answer: USER_ANSWER,
    method: 'put',
    path: '/v1/users/{login}',
    verb: 'users.write',
    body: {
      props: { name: 100, role: ROLES, sites: SCOPE, password: PASSWORD_LENGTH.most },
      required: ['name', 'role', 'sites'],
    },
    async handle({ actor, params: { login = '' }, body, now }) {
      requireAllSites(actor)
      if (!LOGIN.test(login)) throw wrongField('login', login, 'expected.login')
      if (body.password !== undefined && body.password.length < PASSWORD_LENGTH.least)
        throw wrongField('password', '…', 'expected.passwordLength', { least: PASSWORD_LENGTH.least })
      await keepOneOwner(users, login, body.role)
      const at = new Date(now).toISOString()
      const { name, role, sites, password } = body
      const detail = { role, sites: String(sites), ...(password !== undefined && { password: true }) }
      await audit.record({ at, actor: actor.id, action: 'user.keep', site: '', about: login, detail })
      const isKept = await users.keep({ login, name, role, sites: sites as SiteScope }, { at, password })
      if (!isKept) throw wrongField('password', undefined, 'expected.password')
      return { json: await users.find(login) }
    },
  })
  const end = operation({
    id: 'endUser',
    summary: 'End all that a user may do; the last owner stays.',
    method: 'delete',
    path: '/v1/users/{login}',
    verb: 'users.write',
    async handle({ actor, params: { login = '' }, now }) {
      requireAllSites(actor)
      await keepOneOwner(users, login, undefined)
      const at = new Date(now).toISOString()
      await audit.record({ at, actor: actor.id, action: 'user.end', site: '', about: login, detail: {} })
      if (!(await users.end(login, at))) throw new Refusal(404, 'refused.noUser')
      return { status: 204 }
    },
  })
  return [list, keep, end, ...tokenOperations({ tokens, audit })]
}

/** Somebody must be left who can give rights to others. */
async function keepOneOwner(users: Users, login: string, role: Role | undefined): Promise<void> {
  if (role === 'owner') return
  const owners = (await users.list()).filter((one) => one.role === 'owner' && !one.endedAt)
  if (owners.length === 1 && owners[0]?.login === login) throw new Refusal(409, 'refused.onlyOwner')
}

function tokenOperations({ tokens, audit }: Omit<UserPorts, 'users'>): Operation[] {
  const list = operation({
    id: 'listTokens',
    summary: 'Tokens of programs, without their secrets.',
    answer: TOKENS_ANSWER,
    method: 'get',
    path: '/v1/tokens',
    verb: 'users.read',
    async handle({ actor }) {
      requireAllSites(actor)
      return { json: { tokens: await tokens.list() } }
    },
  })
  const make = operation({
    id: 'makeToken',
    summary: 'Make a token for a program; it is shown whole only here.',
    answer: NEWTOKEN_ANSWER,
    method: 'post',
    path: '/v1/tokens',
    verb: 'tokens.write',
    body: {
      props: { name: 100, role: ROLES, sites: SCOPE, days: { min: 1, max: 366 } },
      required: ['name', 'role', 'sites', 'days'],
    },
    async handle({ actor, body: { name, role, sites, days }, now }) {
      requireNoMore(actor, role, sites as SiteScope)
      const at = new Date(now).toISOString()
      const expiresAt = new Date(now + days * DAY).toISOString()
      const detail = { name, role, sites: String(sites), days }
      await audit.record({ at, actor: actor.id, action: 'token.make', site: '', about: name, detail })
      const made = await tokens.make({ name, role, sites: sites as SiteScope, madeBy: actor.id, madeAt: at, expiresAt })
      return { status: 201, json: { ...made.token, whole: made.whole } }
    },
  })
  const end = operation({
    id: 'endToken',
    summary: 'End a token.',
    method: 'delete',
    path: '/v1/tokens/{token}',
    verb: 'tokens.write',
    async handle({ actor, params: { token = '' }, now }) {
      requireAllSites(actor)
      const at = new Date(now).toISOString()
      await audit.record({ at, actor: actor.id, action: 'token.end', site: '', about: token.slice(0, 64), detail: {} })
      if (!(await tokens.end(token, at))) throw new Refusal(404, 'refused.noToken')
      return { status: 204 }
    },
  })
  return [list, make, end]
}

/** Nobody gives away more than they have. */
function requireNoMore(actor: Actor, role: Role, sites: SiteScope): void {
  const wanted = sites === '*' ? (actor.sites === '*' ? [] : ['*']) : sites
  if (actor.role !== 'owner' || !mayDo(actor, 'tokens.write') || wanted.some((site) => !maySee(actor, site)))
    throw new Refusal(403, 'refused.tokenRole', { values: { role } })
}
