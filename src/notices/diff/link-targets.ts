/** Where links lead, as a reader would write it: a number or an address, without the sign for the machine. */
export function targetsOf(links: readonly string[]): string {
  return links.map((href) => href.replace(/^(tel|mailto):/, '')).join(' ')
}
