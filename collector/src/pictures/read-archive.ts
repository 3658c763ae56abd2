import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { WIDTHS } from './pictures.ts'
import type { Width } from './pictures.ts'

/** What an archive of `yinyom evidence` has of what visitors were shown. */
export interface Archive {
  /** The SHA-256 of each form of its configuration. */
  readonly configs: ReadonlySet<string>
  /** Which pictures are of these words, by their SHA-256. */
  readonly words: ReadonlyMap<string, ReadonlyMap<Width, string>>
}

/** Most bytes of a file in an archive that is unpacked. */
const MOST_BYTES = 16_000_000

const CONFIG = /^configuration\/[0-9a-f]{64}\.json$/
const WORDS = /^words\/([a-z]{1,20}-[a-z]{2})\.json$/
const PICTURE = /^pictures\/[a-z]{1,20}-[a-z]{2}-\d{3,4}\.png$/
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** What these bytes hold. Hashes are made anew, so that a file that was changed stands for nothing. Throws where it is no archive. */
export function readArchive(zip: Uint8Array): Archive {
  const pictures = new Set<string>()
  const files = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      if (PICTURE.test(name)) pictures.add(name)
      return originalSize <= MOST_BYTES && (CONFIG.test(name) || WORDS.test(name))
    },
  })
  const configs = new Set<string>()
  const words = new Map<string, ReadonlyMap<Width, string>>()
  for (const [name, bytes] of Object.entries(files)) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (CONFIG.test(name)) configs.add(sha256)
    const [, shown] = WORDS.exec(name) ?? []
    if (shown) words.set(sha256, picturesOf(shown, pictures))
  }
  return { configs, words }
}

function picturesOf(shown: string, pictures: ReadonlySet<string>): Map<Width, string> {
  const names = WIDTHS.map((width) => [width, `pictures/${shown}-${width}.png`] as const)
  return new Map(names.filter(([, name]) => pictures.has(name)))
}

/** A picture of an archive; undefined where it is not there, or is no PNG. */
export function readPicture(zip: Uint8Array, name: string): Uint8Array | undefined {
  const files = unzipSync(zip, { filter: (file) => file.name === name && file.originalSize <= MOST_BYTES })
  const bytes = files[name]
  return bytes && PNG.every((byte, at) => bytes[at] === byte) ? bytes : undefined
}
