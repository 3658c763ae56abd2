import { ADDRESSES } from './addresses.mjs'

/**
 * A page of instructions with what is only known when a release is made.
 * @param {string} source with `{{version}}`, `{{integrity}}`, `{{importmap}}` and parts `<!--if releases-->…<!--/if-->`
 * @param {{ version: string, hashes: Record<string, string>, addresses?: Record<string, string> }} release
 * @returns {string}
 */
export function installPage(source, { version, hashes, addresses = ADDRESSES }) {
  const chunks = Object.entries(hashes).filter(([name]) => name.startsWith('chunks/'))
  const integrity = Object.fromEntries(chunks.map(([name, hash]) => [`/yinyom/${name}`, hash]))
  const values = {
    version,
    integrity: hashes['yinyom.js'],
    importmap: JSON.stringify({ integrity }, undefined, 2),
    ...addresses,
  }
  return source
    .replace(/<!--if (\w+)-->([\s\S]*?)<!--\/if-->/g, (_, name, part) => (values[name] ? part : ''))
    .replace(/\{\{(\w+)\}\}/g, (_, name) => {
      if (values[name] === undefined) throw new Error(`The page names ${name}, which nothing fills in.`)
      return values[name].replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    })
}
