import { toJson } from '../model/json.ts'
import { own } from '../model/own.ts'
import type { ConfigSource } from './merge-sources.ts'

/** The configuration that stands in the page: inline JSON, `window.yinyomConfig`, the tag's attributes; weakest first. */
export function readPage(window: Window & { yinyomConfig?: unknown }, tag: HTMLScriptElement): ConfigSource[] {
  const blocks = [...document.querySelectorAll('script[data-yinyom]')]
  return [
    ...blocks.map(({ textContent }) => ({ from: '<script data-yinyom>', value: parse(textContent) })),
    { from: 'window.yinyomConfig', value: window.yinyomConfig ?? {} },
    { from: 'the tag', value: readAttributes(tag) },
  ]
}

function readAttributes(tag: HTMLScriptElement): unknown {
  const {
    locale,
    site,
    chunks,
    categories,
    receipts: endpoint,
    notices: manifest,
    notice: id,
    manual,
  } = own(tag.dataset)
  const given = {
    locale,
    site,
    chunks,
    categories: categories?.split(/[\s,]+/).filter(Boolean),
    receipts: endpoint && { endpoint },
    notices: (manifest || id) && { manifest, id },
    manual: tag.hasAttribute('data-manual') ? manual !== 'false' : undefined,
  }
  // Without what is not there.
  return JSON.parse(toJson(given))
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // The check says what it found and what it expected.
    return 'not JSON'
  }
}
