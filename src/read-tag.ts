import type { ConfigSource } from './load-config.ts'

/** Attributes of the tag that stand for a key of the configuration. */
const ATTRIBUTES: { readonly [name: string]: (value: string) => object } = {
  locale: (locale) => ({ locale }),
  categories: (value) => ({ categories: value.split(/[\s,]+/).filter(Boolean) }),
  receipts: (endpoint) => ({ receipts: { endpoint } }),
  notices: (manifest) => ({ notices: { manifest } }),
  notice: (id) => ({ notices: { id } }),
  site: (site) => ({ site }),
  manual: (value) => ({ manual: value !== 'false' }),
}

/** The configuration that stands in the page: inline JSON, `window.yinyomConfig`, the tag's attributes; weakest first. */
export function readPage(window: Window & { yinyomConfig?: unknown }, tag: HTMLScriptElement): ConfigSource[] {
  const sources: ConfigSource[] = []
  for (const element of window.document.querySelectorAll('script[type="application/json"][data-yinyom]')) {
    sources.push({ from: '<script data-yinyom>', value: parse(element.textContent) })
  }
  if (window.yinyomConfig !== undefined) sources.push({ from: 'window.yinyomConfig', value: window.yinyomConfig })
  for (const [name, read] of Object.entries(ATTRIBUTES)) {
    const value = tag.dataset[name]
    if (value !== undefined) sources.push({ from: `data-${name}`, value: read(value) })
  }
  return sources
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // The check says what it found and what it expected.
    return 'text that is not JSON'
  }
}
