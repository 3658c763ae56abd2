/** What a sitemap names: pages, and further sitemaps. */
export interface Sitemap {
  readonly pages: readonly string[]
  readonly sitemaps: readonly string[]
}

/** Reads a sitemap (sitemaps.org): an index, a set of pages, or a plain list of addresses. */
export function readSitemap(text: string): Sitemap {
  if (!/<(?:urlset|sitemapindex)\b/i.test(text)) {
    return { pages: text.split(/\s+/).filter((one) => /^https?:\/\//i.test(one)), sitemaps: [] }
  }
  const found = [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]{1,2048}?)\s*(?:\]\]>)?\s*<\/loc>/gi)]
  const addresses = found.map(([, address]) => unescape(address!))
  return /<sitemapindex\b/i.test(text) ? { pages: [], sitemaps: addresses } : { pages: addresses, sitemaps: [] }
}

const SIGNS: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => SIGNS[name]!)
}
