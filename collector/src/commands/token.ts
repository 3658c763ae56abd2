import { ROLES } from '../access/roles.ts'
import type { Role } from '../access/roles.ts'
import { createTokens } from '../access/tokens.ts'
import { createAuditTrail } from '../audit/audit-trail.ts'
import { readArguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

const DAY = 86_400_000
const MOST_DAYS = 366

/** `token`: lets a program in, for so many days. */
export const token: Command = {
  about: 'token.about',
  usage: '[NAME --role ROLE --days N [--site SITE…] | TOKEN --end]',
  args: {
    NAME: 'arg.token',
    TOKEN: 'arg.token',
    '--role ROLE': 'arg.role',
    '--days N': 'arg.days',
    '--site SITE': 'arg.onlySite',
    '--end': 'arg.end',
  },
  example: 'reports --role viewer --days 90 --site shop',
  async run({ args, open, openRecords, now, say, words }) {
    const given = readArguments(args, { texts: ['role', 'days', 'site'], flags: ['end'] })
    const [name] = given.rest
    const tokens = createTokens(await openRecords())
    if (name === undefined) {
      for (const { token: one, name: of, role, expiresAt, endedAt } of await tokens.list())
        say(
          words(endedAt ? 'token.rowEnded' : 'token.rowUntil', {
            token: one,
            name: of,
            role,
            at: endedAt ?? expiresAt,
          }),
        )
      return 0
    }
    const at = new Date(now()).toISOString()
    const audit = createAuditTrail(await open())
    const entry = { at, actor: 'command', site: '', about: name }
    if (given.has('end')) {
      await audit.record({ ...entry, action: 'token.end', detail: {} })
      if (!(await tokens.end(name, at))) throw new UsageError('token.unknown', { name })
      say(words('token.ended', { name }))
      return 0
    }
    const [role, days] = [given.text('role'), Number(given.text('days'))]
    if (!ROLES.includes(role as Role))
      throw new UsageError('argument.role', { text: `"${role}"`, roles: ROLES.join(', ') })
    if (!(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS))
      throw new UsageError('argument.range', { name: 'days', text: given.text('days'), min: 1, max: MOST_DAYS })
    const sites = given.has('site') ? given.list('site') : '*'
    await audit.record({ ...entry, action: 'token.make', detail: { role, sites: String(sites), days } })
    const expiresAt = new Date(now() + days * DAY).toISOString()
    const made = await tokens.make({ name, role: role as Role, sites, madeBy: 'command', madeAt: at, expiresAt })
    say(words('token.made', { token: made.whole }))
    say(words('token.use', { role, at: expiresAt }))
    return 0
  },
}
