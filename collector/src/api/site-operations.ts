import type { AuditTrail } from '../audit/audit-trail.ts'
import { AUDIT_SITE } from '../ledger/audit-site.ts'
import { maySee } from '../access/roles.ts'
import { normalOrigin } from '../sites/normal-origin.ts'
import type { Site, Sites } from '../sites/sites.ts'
import { SITES_ANSWER, SITE_ANSWER } from './answers.ts'
import { operation } from './operation.ts'
import type { Operation } from './operation.ts'
import { requireSite } from './scope.ts'
import { wrongField } from './refusal.ts'

export interface SitePorts {
  readonly sites: Sites
  readonly audit: Pick<AuditTrail, 'record'>
  /** Told that sites have changed, so that pages of a new one may send at once. */
  readonly changed: () => Promise<void>
}

/** A site's part of the names of its logs. */
const SITE_ID = /^[a-z][a-z0-9-]{0,39}$/

/** Which sites the collector serves. */
export function siteOperations({ sites, audit, changed }: SitePorts): Operation[] {
  const list = operation({
    id: 'listSites',
    summary: 'The sites that the asker may see.',
    answer: SITES_ANSWER,
    method: 'get',
    path: '/v1/sites',
    verb: 'sites.read',
    handle: async ({ actor }) => ({
      json: { sites: (await sites.list()).filter(({ site }) => maySee(actor, site)) },
    }),
  })
  const keep = operation({
    id: 'keepSite',
    summary: 'Make a site, or change one.',
    answer: SITE_ANSWER,
    method: 'put',
    path: '/v1/sites/{site}',
    verb: 'sites.write',
    body: {
      props: {
        name: 100,
        role: ['controller', 'processor'],
        origins: { each: 253, most: 100 },
        retention: { min: 180, max: 36_500 },
        quota: { min: 1, max: 100_000_000 },
        key: /^[A-Za-z0-9+/]{43}=$/,
        controller: 254,
      },
      required: ['name', 'role', 'origins'],
    },
    async handle({ actor, params: { site: id = '' }, body, now }) {
      requireSite(actor, id)
      const site = toSite(id, body)
      const taken = (await sites.list()).find(
        (one) => one.site !== id && one.origins.some((o) => site.origins.includes(o)),
      )
      if (taken) throw wrongField('origins', taken.origins.join(', '), 'expected.freeOrigins', { site: taken.site })
      const at = new Date(now).toISOString()
      const detail = { role: site.role, origins: site.origins.join(' ') }
      await audit.record({ at, actor: actor.id, action: 'site.keep', site: id, about: id, detail })
      await sites.keep(site, at)
      await changed()
      return { json: site }
    },
  })
  return [list, keep]
}

/**
 * The site of checked fields.
 *
 * @throws Refusal naming the field.
 */
export function toSite(id: string, body: Omit<Site, 'site'>): Site {
  if (!SITE_ID.test(id) || id === AUDIT_SITE) throw wrongField('site', id, 'expected.siteId')
  const origins = body.origins.map((text, at) => {
    const origin = normalOrigin(text)
    if (!origin) throw wrongField(`origins[${at}]`, text, 'expected.origin')
    return origin
  })
  if (body.role === 'processor' && !/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(body.controller ?? ''))
    throw wrongField('controller', body.controller, 'expected.controller')
  return { ...body, site: id, origins }
}
