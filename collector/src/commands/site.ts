import { toSite } from '../api/site-operations.ts'
import { createAuditTrail } from '../audit/audit-trail.ts'
import { createSites } from '../sites/sites.ts'
import type { Site } from '../sites/sites.ts'
import { readArguments } from './arguments.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Words } from '../words/words.ts'
import type { Command } from './command.ts'
import { Refusal } from '../api/refusal.ts'

/** `site`: which sites the collector serves beside the main one, and how. */
export const site: Command = {
  about: 'site.about',
  usage:
    '[SITE --origin ORIGIN… [--name NAME] [--role controller|processor --controller ADDRESS] [--retention DAYS] ' +
    '[--quota RECEIPTS] [--key BASE64]]',
  args: {
    SITE: 'arg.siteId',
    '--origin ORIGIN': 'arg.origin',
    '--name NAME': 'arg.name',
    '--role controller|processor': 'arg.siteRole',
    '--controller ADDRESS': 'arg.controller',
    '--retention DAYS': 'arg.retention',
    '--quota RECEIPTS': 'arg.quota',
    '--key BASE64': 'arg.siteKey',
  },
  example: 'shop --origin https://shop.example.co.th --name "Shop" --retention 1095',
  async run({ args, open, openRecords, now, say, words }) {
    const texts = ['origin', 'name', 'role', 'controller', 'retention', 'quota', 'key']
    const given = readArguments(args, { texts })
    const [id, second] = given.rest
    if (second) throw new UsageError('argument.tooMuch', { text: second, what: words('what.site') })
    const sites = createSites(await openRecords())
    if (id === undefined) {
      for (const one of await sites.list())
        say(words('site.row', { site: one.site, role: one.role, origins: one.origins.join(' ') }))
      return 0
    }
    const wanted = merged(id, await sites.find(id), { given, words })
    const others = (await sites.list()).filter((one) => one.site !== id)
    const taken = others.find(({ origins }) => origins.some((origin) => wanted.origins.includes(origin)))
    if (taken) throw new UsageError('site.taken', { site: id, other: taken.site })
    const at = new Date(now()).toISOString()
    const detail = { role: wanted.role, origins: wanted.origins.join(' ') }
    await createAuditTrail(await open()).record({
      at,
      actor: 'command',
      action: 'site.keep',
      site: id,
      about: id,
      detail,
    })
    await sites.keep(wanted, at)
    say(words('site.kept', { site: id, origins: wanted.origins.join(', ') || words('site.noOrigin') }))
    return 0
  },
}

function merged(
  id: string,
  known: Site | undefined,
  { given, words }: { readonly given: Arguments; readonly words: Words },
): Site {
  const text = (name: string) => (given.has(name) ? given.text(name) : undefined)
  const role = text('role') ?? known?.role ?? 'controller'
  if (role !== 'controller' && role !== 'processor') throw new UsageError('site.role', { text: role })
  const controller = text('controller') ?? known?.controller
  const key = text('key') ?? known?.key
  const retention = whole('retention', text('retention'), 180, 36_500) ?? known?.retention
  const quota = whole('quota', text('quota'), 1, 100_000_000) ?? known?.quota
  if (key !== undefined && !/^[A-Za-z0-9+/]{43}=$/.test(key)) throw new UsageError('site.key')
  try {
    return toSite(id, {
      name: text('name') ?? known?.name ?? id,
      role,
      origins: given.has('origin') ? given.list('origin') : (known?.origins ?? []),
      ...(retention !== undefined && { retention }),
      ...(quota !== undefined && { quota }),
      ...(key !== undefined && { key }),
      ...(controller !== undefined && { controller }),
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const wrong = error.errors?.find((one) => 'rule' in one)
    if (!wrong) throw error
    const { path, found, rule, values } = wrong
    throw new UsageError('site.fault', { field: path, found: String(found ?? '–'), expected: words(rule, values) })
  }
}

function whole(name: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  if (!(value >= min && value <= max)) throw new UsageError('argument.range', { name, text, min, max })
  return value
}
