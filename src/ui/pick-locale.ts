/** The language of the first question: the configured one, or for `auto` the page's, then the browser's; else the first of `offered`, which is never empty. */
export function pickLocale(
  wanted: string,
  offered: readonly ('th' | 'en')[],
  page: string,
  browser: readonly string[],
): 'th' | 'en' {
  const asked = wanted === 'auto' ? [page, ...browser] : [wanted]
  return asked.map((tag) => offered.find((locale) => tag.toLowerCase().startsWith(locale))).find(Boolean) ?? offered[0]!
}
