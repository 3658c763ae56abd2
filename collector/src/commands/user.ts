import { randomBytes } from 'node:crypto'
import { LOGIN } from '../api/user-operations.ts'
import { PASSWORD_LENGTH } from '../access/password.ts'
import { ROLES } from '../access/roles.ts'
import type { Role } from '../access/roles.ts'
import { createUsers } from '../access/users.ts'
import type { Words } from '../words/words.ts'
import { readArguments } from './arguments.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'
import { recordCommand } from './record-command.ts'

/** `user`: makes or changes who may log in, or ends it. The first owner is made with it. */
export const user: Command = {
  about: 'user.about',
  usage:
    '[LOGIN --role viewer|auditor|editor|deleter|owner [--name NAME] [--site SITE…] [--password-file FILE] | LOGIN --end]',
  args: {
    LOGIN: 'arg.login',
    '--role viewer|auditor|editor|deleter|owner': 'arg.role',
    '--name NAME': 'arg.name',
    '--site SITE': 'arg.onlySite',
    '--password-file FILE': 'arg.passwordFile',
    '--end': 'arg.end',
  },
  example: 'ann@example.co.th --role owner --name "Ann"',
  async run(ports) {
    const { args, openRecords, say, words } = ports
    const given = readArguments(args, { texts: ['role', 'name', 'site', 'password-file'], flags: ['end'] })
    const [login, second] = given.rest
    if (second) throw new UsageError('argument.tooMuch', { text: second, what: words('what.login') })
    const users = createUsers(await openRecords())
    if (login === undefined) {
      for (const { login: one, role, sites, endedAt } of await users.list()) {
        const values = { login: one, role, sites: sitesIn(words, sites), at: endedAt ?? '' }
        say(words(endedAt ? 'user.rowEnded' : 'user.row', values))
      }
      return 0
    }
    if (!LOGIN.test(login)) throw new UsageError('user.login', { text: login })
    return given.has('end') ? end(login, ports) : keep(login, given, ports)
  },
}

async function end(login: string, ports: CommandPorts): Promise<number> {
  const at = await recordCommand('user.end', login, {}, ports)
  if (!(await createUsers(await ports.openRecords()).end(login, at))) throw new UsageError('user.unknown', { login })
  ports.say(ports.words('user.ended', { login }))
  return 0
}

async function keep(login: string, given: Arguments, ports: CommandPorts): Promise<number> {
  const users = createUsers(await ports.openRecords())
  const known = await users.find(login)
  const role = given.has('role') ? given.text('role') : known?.role
  if (role === undefined || !ROLES.includes(role as Role))
    throw new UsageError('argument.role', {
      text: role ? `"${role}"` : ports.words('what.missing'),
      roles: ROLES.join(', '),
    })
  const [path] = given.list('password-file')
  const own = path === undefined ? undefined : (await ports.read(path)).trim()
  if (own !== undefined && own.length < PASSWORD_LENGTH.least)
    throw new UsageError('user.passwordShort', { path: path ?? '', least: PASSWORD_LENGTH.least })
  const password = own ?? (known ? undefined : randomBytes(18).toString('base64url'))
  const sites = given.has('site') ? given.list('site') : (known?.sites ?? '*')
  const at = await recordCommand('user.keep', login, { role, sites: String(sites) }, ports)
  const name = given.has('name') ? given.text('name') : (known?.name ?? login)
  await users.keep({ login, name, role: role as Role, sites }, { at, password })
  ports.say(ports.words('user.kept', { login, role, sites: sitesIn(ports.words, sites) }))
  if (password !== undefined && own === undefined) ports.say(ports.words('user.password', { password }))
  return 0
}

function sitesIn(words: Words, sites: '*' | readonly string[]): string {
  return sites === '*' ? words('what.allSites') : sites.join(' ')
}
