import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const FILE = 'THIRD-PARTY.txt'
const RULE = `\n\n${'-'.repeat(80)}\n\n`

/**
 * Collects the packages whose code a build puts into its files, from the ids of the modules that are really there.
 * @param {Set<string>} found folders of packages
 */
export function noteThirdParty(found) {
  return {
    name: 'yinyom-note-third-party',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(file.modules ?? {})) {
          const folder = renderedLength > 0 && packageFolder(id)
          if (folder) found.add(folder)
        }
      }
    },
  }
}

/** Writes the licence texts of what a bundle holds beside it; nothing where all of the code is ours. */
export function shipThirdParty() {
  const found = new Set()
  const { generateBundle } = noteThirdParty(found)
  return {
    name: 'yinyom-ship-third-party',
    generateBundle(options, bundle) {
      generateBundle(options, bundle)
      if (found.size > 0) this.emitFile({ type: 'asset', fileName: FILE, source: thirdPartyText(found) })
    },
  }
}

/** Folder of the package that a module belongs to; undefined for our own. */
export function packageFolder(id) {
  // Pieces that the bundler adds by itself.
  const [, tool] = /^\0(vite|rolldown)\//.exec(id) ?? []
  if (tool) return join(MODULES, tool)
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/')
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
  return folder && resolve(folder)
}

/**
 * Name, version, licence and licence text of each package, in the order of their names.
 * @param {Iterable<string>} folders
 * @throws Error where a package ships no licence text.
 */
export function thirdPartyText(folders) {
  const packages = [...folders].map(readPackage).toSorted((a, b) => (a.title < b.title ? -1 : 1))
  const parts = packages.map(({ title, licence, text }) => `${title}\nLicence: ${licence}\n\n${text}`)
  return [`These files hold code of other makers, under the licences below.`, ...parts].join(RULE) + '\n'
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = existsSync(folder) && readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one))
  if (!file || !license) {
    throw new Error(`${name} ${version} is bundled and has no licence text. Bundle another package, or none.`)
  }
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return { title: `${name} ${version}`, licence: license, text }
}
