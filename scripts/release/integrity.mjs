import { createHash } from 'node:crypto'

/** What a browser compares a file with before it runs it (Subresource Integrity). */
function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`
}

/**
 * The hashes of every script of the tag, by its path.
 * @param {Map<string, Uint8Array>} files
 * @returns {Record<string, string>}
 */
export function integrities(files) {
  const scripts = [...files].filter(([name]) => name.endsWith('.js'))
  return Object.fromEntries(scripts.map(([name, bytes]) => [name, integrityOf(bytes)]))
}
