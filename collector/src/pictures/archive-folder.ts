import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptPictures, Pictures, Shown } from './pictures.ts'
import { readArchive, readPicture } from './read-archive.ts'
import type { Archive } from './read-archive.ts'

/** Larger files are no archives of ours. */
const MOST_BYTES = 100_000_000

interface KnownFile {
  /** As it was when it was read. */
  readonly stamp: string
  /** Undefined where it is none. */
  readonly archive: Archive | undefined
}

/**
 * The pictures of a folder of archives, which are looked at anew for each receipt that somebody opens: whoever adds one
 * need not start the collector again. A file that is no archive is passed over and told once.
 */
export function openArchives(folder: string, report: (error: Error) => void): Pictures {
  const known = new Map<string, KnownFile>()

  async function read(path: string): Promise<Archive | undefined> {
    const { size, mtimeMs } = await stat(path)
    const stamp = `${size} ${mtimeMs}`
    const before = known.get(path)
    if (before?.stamp === stamp) return before.archive
    let archive: Archive | undefined
    try {
      if (size > MOST_BYTES) throw new RangeError(`it has more than ${MOST_BYTES} bytes`)
      archive = readArchive(await readFile(path))
    } catch (error) {
      report(
        new Error(
          `${path} is no archive of "yinyom evidence" (${String(error)}): write it again, or move it out of the folder.`,
        ),
      )
    }
    known.set(path, { stamp, archive })
    return archive
  }

  /** Each archive of this configuration, by the name of its file: whichever is found first is the same for everybody. */
  async function* archivesOf({ config_sha256: config }: Shown): AsyncGenerator<readonly [string, Archive]> {
    const all = await readdir(folder).catch((error: Error): string[] => {
      report(error)
      return []
    })
    const names = all.filter((name) => name.endsWith('.zip'))
    for (const name of names.toSorted()) {
      const path = join(folder, name)
      // It may have gone meanwhile.
      const archive = await read(path).catch(() => undefined)
      if (archive?.configs.has(config)) yield [path, archive]
    }
  }

  return {
    async of(shown): Promise<KeptPictures> {
      const { content_sha256: content } = shown
      if (content === undefined) return { state: 'not-shown', widths: [] }
      let state: KeptPictures['state'] = 'no-archive'
      for await (const [, { words }] of archivesOf(shown)) {
        const widths = [...(words.get(content)?.keys() ?? [])]
        if (widths.length > 0) return { state: 'kept', widths }
        if (!words.has(content)) state = 'other-words'
      }
      return { state, widths: [] }
    },
    async read(shown, width) {
      for await (const [path, { words }] of archivesOf(shown)) {
        const name = words.get(shown.content_sha256 ?? '')?.get(width)
        if (name) return readPicture(await readFile(path), name)
      }
      return undefined
    },
  }
}
