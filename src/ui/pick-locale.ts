/** The language of the first question: the configured one, or for `auto` the page's, then the browser's. */
export function pickLocale(
  wanted: string,
  offered: readonly ('th' | 'en')[],
  page: string,
  browser: readonly string[],
): 'th' | 'en' {
  const asked = wanted === 'auto' ? [page, ...browser] : [wanted]
  for (const tag of asked) {
    const found = offered.find((locale) => locale === tag.toLowerCase().split('-')[0])
    if (found) return found
  }
  return offered[0] ?? 'th'
}
