import { maySee } from '../access/roles.ts'
import type { Actor } from '../access/roles.ts'
import { Refusal } from './refusal.ts'

/** Refuses what is asked of a site that the actor may not see; as if there were none, for its name is nobody's business. */
export function requireSite(actor: Actor, site: string): void {
  if (!maySee(actor, site)) throw new Refusal(404, 'refused.noSite', { values: { site: site.slice(0, 64) } })
}

/** Refuses to whoever has only some of the sites what concerns all. */
export function requireAllSites(actor: Actor): void {
  if (actor.sites !== '*') throw new Refusal(403, 'refused.allSites')
}
