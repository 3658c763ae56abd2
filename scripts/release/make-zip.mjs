import { zipSync } from 'fflate'

/** Every file has this time, in the zone of whoever packs: a zip knows no zone, and the same tree gives the same bytes. */
const TIME = new Date(2020, 0, 1)

/**
 * A zip whose bytes depend on names and contents alone.
 * @param {Map<string, Uint8Array>} files by path
 * @param {string} folder in which all of them stand
 * @returns {Uint8Array}
 */
export function makeZip(files, folder) {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const tree = Object.fromEntries(sorted.map(([name, bytes]) => [`${folder}/${name}`, bytes]))
  return zipSync(tree, { level: 9, mtime: TIME })
}
