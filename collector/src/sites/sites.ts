import type { Records } from '../records/records.ts'

/** One site of a collector. */
export interface Site {
  /** As it stands in the names of its logs: `shop-th`. */
  readonly site: string
  readonly name: string
  /** In the words of the PDPA, s.6: who decides about the data, or who handles it for another. */
  readonly role: 'controller' | 'processor'
  /** Origins whose pages may send. */
  readonly origins: readonly string[]
  /** Days that its receipts are kept; undefined is the collector's own. */
  readonly retention?: number | undefined
  /** Most receipts a day; undefined is no limit. */
  readonly quota?: number | undefined
  /** Ed25519 key of the site's own server, 32 bytes in base64. */
  readonly key?: string | undefined
  /** For a processor: where a visitor's request is forwarded to, an address of mail or https. */
  readonly controller?: string | undefined
}

/** The site of a collector that has one, and of whatever no other site has as its origin. */
export const MAIN_SITE = 'main'

export interface Sites {
  list(): Promise<readonly Site[]>
  find(site: string): Promise<Site | undefined>
  /** Makes a site, or changes one. */
  keep(site: Site, at: string): Promise<void>
}

export function createSites(records: Records): Sites {
  const all = () => records.selectFrom('sites').selectAll().orderBy('site')
  return {
    list: async () => (await all().execute()).map(toSite),
    async find(site) {
      const row = await all().where('site', '=', site).executeTakeFirst()
      return row && toSite(row)
    },
    async keep({ site, name, role, origins, retention, quota, key, controller }, at) {
      const changed = {
        name,
        role,
        origins: JSON.stringify(origins),
        retention: retention ?? null,
        quota: quota ?? null,
        site_key: key ?? null,
        controller: controller ?? null,
      }
      await records
        .insertInto('sites')
        .values({ site, made_at: at, ...changed })
        .onConflict((conflict) => conflict.column('site').doUpdateSet(changed))
        .execute()
    },
  }
}

function toSite(row: {
  site: string
  name: string
  role: string
  origins: string
  retention: number | null
  quota: number | null
  site_key: string | null
  controller: string | null
}): Site {
  const { site, name, role, origins, retention, quota, site_key: key, controller } = row
  return {
    site,
    name,
    role: role as Site['role'],
    origins: JSON.parse(origins) as string[],
    ...(retention !== null && { retention }),
    ...(quota !== null && { quota }),
    ...(key !== null && { key }),
    ...(controller !== null && { controller }),
  }
}
