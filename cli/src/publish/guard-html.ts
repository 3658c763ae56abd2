import type { Config } from '../../../src/config/resolve-config.ts'
import { isServiceAsked } from '../../../src/config/resolve-config.ts'

/** Hosts for `window.yinyomGuard`: by what they wait for, and those that every page may ask. */
export interface GuardHosts {
  readonly hosts: { readonly [waitsFor: string]: readonly string[] }
  readonly always: readonly string[]
  readonly cookie?: string
}

/** The options of the guard for a configuration whose services are in full. */
export function guardHosts({
  categories,
  cookie,
  receipts,
}: Pick<Config, 'categories' | 'cookie' | 'receipts'>): GuardHosts {
  const hosts: Record<string, string[]> = {}
  const always = new Set([/^https?:\/\/([^/?#]+)/i.exec(receipts.endpoint ?? '')?.[1] ?? []].flat())
  for (const category of categories) {
    for (const service of category.services) {
      const own = [...new Set(((service as { readonly hosts?: readonly string[] }).hosts ?? []).flatMap(sourcesOf))]
      if (!own.length) continue
      if (isServiceAsked(category, service)) hosts[`${category.id} ${service.id}`] = own
      else for (const host of own) always.add(host)
    }
  }
  return { hosts, always: [...always], ...(cookie.name !== 'yinyom' && { cookie: cookie.name }) }
}

/** What is pasted first into the head: the options and the guard's own code. */
export function guardHtml(options: GuardHosts, code: string): string {
  const json = JSON.stringify(options, undefined, 2).replaceAll('<', '\\u003c')
  return `<script>\nwindow.yinyomGuard = ${json}\n</script>\n<script>${code.trim()}</script>\n`
}

/** A host pattern as hosts of a policy; one with a path stands for its whole host. */
function sourcesOf(pattern: string): string[] {
  const [, below, host = ''] = /^(\*\.)?([^/?]*)/.exec(pattern)!
  if (!/^[a-z0-9.-]+(:\d+)?$/i.test(host)) return []
  return below ? [host, `*.${host}`] : [host]
}
