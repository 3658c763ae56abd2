/** The language of the first question: the configured one, or for `auto` the page's, then the browser's. */
export function pickLocale(
  wanted: string,
  offered: readonly ('th' | 'en')[],
  page: string,
  browser: readonly string[],
): 'th' | 'en' {
  const asked = wanted === 'auto' ? [page, ...browser] : [wanted]
  return (
    asked.map((tag) => offered.find((locale) => tag.toLowerCase().startsWith(locale))).find(Boolean) ??
    offered[0] ??
    'th'
  )
}
