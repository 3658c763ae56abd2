import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tagFiles } from '../tag-files.mjs'
import { installPage } from './install-page.mjs'
import { integrities } from './integrity.mjs'

/**
 * What the zip for a site holds, by path: the files of the tag, their hashes, and the pages of instructions.
 * @param {string} root the checkout
 * @param {string} version
 * @returns {Map<string, Buffer>}
 */
export function releaseFiles(root, version) {
  const files = tagFiles(root)
  const hashes = integrities(files)
  for (const language of ['th', 'en']) {
    const source = readFileSync(join(root, `scripts/release/pages/INSTALL.${language}.html`), 'utf8')
    files.set(`INSTALL.${language}.html`, Buffer.from(installPage(source, { version, hashes })))
  }
  files.set('integrity.json', Buffer.from(`${JSON.stringify(hashes, undefined, 2)}\n`))
  return files
}
