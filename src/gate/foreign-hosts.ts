/** What of a resource entry is needed. */
export type LoadedResource = Pick<PerformanceResourceTiming, 'name' | 'initiatorType'>

/** Scripts, frames, images and what scripts send; style sheets and fonts tell nobody what a visitor does. */
const TELLING = /^(script|iframe|frame|embed|object|img|image|input|beacon|fetch|xmlhttprequest|ping)$/

/** The hosts of other sites that a page has asked for something that may need consent, each once. */
export function foreignHosts(
  entries: readonly LoadedResource[],
  own: string,
  hostOf: (address: string) => string,
): string[] {
  const hosts = entries.filter(({ initiatorType }) => TELLING.test(initiatorType)).map(({ name }) => hostOf(name))
  return [...new Set(hosts)].filter((host) => host && siteOf(host) !== siteOf(own))
}

/** The part of a host that its owner has registered, as near as it can be told without a list of public suffixes. */
function siteOf(host: string): string {
  const labels = host.split('.')
  const [above = '', top = ''] = labels.slice(-2)
  if (/^\d*$/.test(top)) return host
  // Such as co.th, go.th and com.au: short words before a country.
  return labels.slice(top.length === 2 && above.length <= 3 ? -3 : -2).join('.')
}
