import { randomBytes } from 'node:crypto'
import { LOGIN } from '../api/user-operations.ts'
import { PASSWORD_LENGTH } from '../access/password.ts'
import { ROLES } from '../access/roles.ts'
import type { Role } from '../access/roles.ts'
import { createUsers } from '../access/users.ts'
import { createAuditTrail } from '../audit/audit-trail.ts'
import { readArguments } from './arguments.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'

/** `user`: makes or changes who may log in, or ends it. The first owner is made with it. */
export const user: Command = {
  summary:
    'list who may log in, make or change one, or end one; without --password-file a password is made and shown once',
  usage:
    '[LOGIN --role viewer|auditor|editor|deleter|owner [--name NAME] [--site SITE…] [--password-file FILE] | LOGIN --end]',
  async run(ports) {
    const { args, openRecords, say } = ports
    const given = readArguments(args, { texts: ['role', 'name', 'site', 'password-file'], flags: ['end'] })
    const [login, second] = given.rest
    if (second) throw new UsageError(`"${second}" is too much: name one login.`)
    const users = createUsers(await openRecords())
    if (login === undefined) {
      for (const { login: one, role, sites, endedAt } of await users.list())
        say(`${one}: ${role}, ${sites === '*' ? 'all sites' : sites.join(' ')}${endedAt ? `, ended ${endedAt}` : ''}`)
      return 0
    }
    if (!LOGIN.test(login))
      throw new UsageError(`"${login}" is no login: write it in lower-case letters, digits and . _ @ + -.`)
    return given.has('end') ? end(login, ports) : keep(login, given, ports)
  },
}

async function end(login: string, ports: CommandPorts): Promise<number> {
  const at = await recorded('user.end', login, {}, ports)
  if (!(await createUsers(await ports.openRecords()).end(login, at))) throw new UsageError(`There is no user ${login}.`)
  ports.say(`${login} may no longer log in`)
  return 0
}

async function keep(login: string, given: Arguments, ports: CommandPorts): Promise<number> {
  const users = createUsers(await ports.openRecords())
  const known = await users.find(login)
  const role = given.has('role') ? given.text('role') : known?.role
  if (role === undefined || !ROLES.includes(role as Role))
    throw new UsageError(`--role is ${role ? `"${role}"` : 'missing'}: give one of ${ROLES.join(', ')}.`)
  const [path] = given.list('password-file')
  const own = path === undefined ? undefined : (await ports.read(path)).trim()
  if (own !== undefined && own.length < PASSWORD_LENGTH.least)
    throw new UsageError(
      `The password in ${path} has fewer than ${PASSWORD_LENGTH.least} letters: choose a longer one.`,
    )
  const password = own ?? (known ? undefined : randomBytes(18).toString('base64url'))
  const sites = given.has('site') ? given.list('site') : (known?.sites ?? '*')
  const at = await recorded('user.keep', login, { role, sites: String(sites) }, ports)
  const name = given.has('name') ? given.text('name') : (known?.name ?? login)
  await users.keep({ login, name, role: role as Role, sites }, { at, password })
  ports.say(`${login} is ${role} of ${sites === '*' ? 'all sites' : sites.join(' ')}`)
  if (password !== undefined && own === undefined) ports.say(`Password, shown only now: ${password}`)
  return 0
}

async function recorded(
  action: string,
  about: string,
  detail: Readonly<Record<string, string>>,
  { open, now }: CommandPorts,
): Promise<string> {
  const at = new Date(now()).toISOString()
  await createAuditTrail(await open()).record({ at, actor: 'command', action, site: '', about, detail })
  return at
}
