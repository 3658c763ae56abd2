import type { Origins } from '../cross-origin.ts'
import { MAIN_SITE } from './sites.ts'
import type { Site } from './sites.ts'

/** Which pages may send, and whose log takes it. */
export interface SiteDirectory {
  readonly origins: Origins
  /** The site of a page's origin; the main site for whoever is of no other. */
  siteOf(origin: string | undefined): string
  find(site: string): Site | undefined
}

/** The directory of the sites as they are when it is asked for; made anew when they have changed. */
export function createDirectory(sites: () => readonly Site[], own: Origins): () => SiteDirectory {
  let made: { readonly of: readonly Site[]; readonly directory: SiteDirectory } | undefined
  return () => {
    const of = sites()
    if (made?.of !== of) made = { of, directory: directoryOf(of, own) }
    return made.directory
  }
}

function directoryOf(sites: readonly Site[], own: Origins): SiteDirectory {
  const byOrigin = new Map(sites.flatMap(({ site, origins }) => origins.map((origin) => [origin, site] as const)))
  const bySite = new Map(sites.map((site) => [site.site, site]))
  return {
    origins: own === '*' ? '*' : [...new Set([...own, ...byOrigin.keys()])],
    siteOf: (origin) => (origin === undefined ? undefined : byOrigin.get(origin)) ?? MAIN_SITE,
    find: (site) => bySite.get(site),
  }
}
