/* The files that a site serves. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const WANTED = /^(yinyom(\.all|-guard)?\.js|chunks\/.+\.js|[\w-]+\.schema\.json|THIRD-PARTY\.txt)$/

/**
 * The files of the tag by their path in its folder, in the order of their names: scripts, schemas and licences.
 * @param {string} root the checkout
 * @returns {Map<string, Buffer>}
 */
export function tagFiles(root) {
  const dist = join(root, 'dist')
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const files = names
    .filter((name) => WANTED.test(name))
    .toSorted()
    .map((name) => [name, readFileSync(join(dist, name))])
  return new Map([...files, ['LICENSE', readFileSync(join(root, 'LICENSE'))]])
}
