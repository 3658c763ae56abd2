import { Refusal } from '../api/operation.ts'
import { toSite } from '../api/site-operations.ts'
import { createAuditTrail } from '../audit/audit-trail.ts'
import { createSites } from '../sites/sites.ts'
import type { Site } from '../sites/sites.ts'
import { readArguments } from './arguments.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'

/** `site`: which sites the collector serves beside the main one, and how. */
export const site: Command = {
  summary: 'list the sites of this collector, or make or change one; a running collector sees it within seconds',
  usage:
    '[SITE --origin ORIGIN… [--name NAME] [--role controller|processor --controller ADDRESS] [--retention DAYS] ' +
    '[--quota RECEIPTS] [--key BASE64]]',
  async run({ args, open, openRecords, now, say }) {
    const texts = ['origin', 'name', 'role', 'controller', 'retention', 'quota', 'key']
    const given = readArguments(args, { texts })
    const [id, second] = given.rest
    if (second) throw new UsageError(`"${second}" is too much: name one site.`)
    const sites = createSites(await openRecords())
    if (id === undefined) {
      for (const one of await sites.list()) say(`${one.site}: ${one.role}, ${one.origins.join(' ')}`)
      return 0
    }
    const wanted = merged(id, await sites.find(id), given)
    const others = (await sites.list()).filter((one) => one.site !== id)
    const taken = others.find(({ origins }) => origins.some((origin) => wanted.origins.includes(origin)))
    if (taken) throw new UsageError(`An origin of ${id} belongs to the site ${taken.site}: give it to one of them.`)
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
    say(`${id} takes receipts from ${wanted.origins.join(', ') || 'no website yet: give it an --origin'}`)
    return 0
  },
}

function merged(id: string, known: Site | undefined, given: Arguments): Site {
  const text = (name: string) => (given.has(name) ? given.text(name) : undefined)
  const role = text('role') ?? known?.role ?? 'controller'
  if (role !== 'controller' && role !== 'processor')
    throw new UsageError(`--role is "${role}": give controller or processor (PDPA s.6).`)
  const controller = text('controller') ?? known?.controller
  const key = text('key') ?? known?.key
  const retention = whole('retention', text('retention'), 180, 36_500) ?? known?.retention
  const quota = whole('quota', text('quota'), 1, 100_000_000) ?? known?.quota
  if (key !== undefined && !/^[A-Za-z0-9+/]{43}=$/.test(key))
    throw new UsageError('--key is no Ed25519 key: give its 32 bytes in base64.')
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
    const [{ path, found, expected } = { path: '', found: '', expected: '' }] = error.errors ?? []
    throw new UsageError(`${path} is "${found}": give ${expected}.`)
  }
}

function whole(name: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  if (!(value >= min && value <= max)) throw new UsageError(`--${name} is "${text}": give ${min} to ${max}.`)
  return value
}
