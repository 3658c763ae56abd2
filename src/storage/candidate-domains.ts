/**
 * Every `Domain` that a cookie seen on `host` may carry, widest first, without the host-only form. Browsers refuse
 * public suffixes themselves, so all suffixes of two labels or more are tried: right for `.co.th`, `.go.th`, `.in.th`
 * and for `.th` alike, without a list that ages.
 */
export function candidateDomains(host: string): string[] {
  // An IP address and a single label have no parent.
  if (/^[\d.]+$|:/.test(host)) return []
  const labels = host.split('.')
  return labels
    .slice(0, -1)
    .map((_, at) => labels.slice(at).join('.'))
    .reverse()
}
