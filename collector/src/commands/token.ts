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
  summary: 'list tokens for programs, make one, which is shown once, or end one',
  usage: '[NAME --role ROLE --days N [--site SITE…] | TOKEN --end]',
  async run({ args, open, openRecords, now, say }) {
    const given = readArguments(args, { texts: ['role', 'days', 'site'], flags: ['end'] })
    const [name] = given.rest
    const tokens = createTokens(await openRecords())
    if (name === undefined) {
      for (const { token: one, name: of, role, expiresAt, endedAt } of await tokens.list())
        say(`${one} ${of}: ${role}, ${endedAt ? `ended ${endedAt}` : `until ${expiresAt}`}`)
      return 0
    }
    const at = new Date(now()).toISOString()
    const audit = createAuditTrail(await open())
    const entry = { at, actor: 'command', site: '', about: name }
    if (given.has('end')) {
      await audit.record({ ...entry, action: 'token.end', detail: {} })
      if (!(await tokens.end(name, at)))
        throw new UsageError(`There is no token ${name}: see "token" without arguments.`)
      say(`${name} has ended`)
      return 0
    }
    const [role, days] = [given.text('role'), Number(given.text('days'))]
    if (!ROLES.includes(role as Role)) throw new UsageError(`--role is "${role}": give one of ${ROLES.join(', ')}.`)
    if (!(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS))
      throw new UsageError(`--days is "${given.text('days')}": give 1 to ${MOST_DAYS}.`)
    const sites = given.has('site') ? given.list('site') : '*'
    await audit.record({ ...entry, action: 'token.make', detail: { role, sites: String(sites), days } })
    const expiresAt = new Date(now() + days * DAY).toISOString()
    const made = await tokens.make({ name, role: role as Role, sites, madeBy: 'command', madeAt: at, expiresAt })
    say(`Token, shown only now: ${made.whole}`)
    say(`It is ${role} until ${expiresAt}; a program sends it as "Authorization: Bearer …"`)
    return 0
  },
}
