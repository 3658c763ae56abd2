import { open, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Words } from '../words/words.ts'
import { judgeSpace } from './judge-space.ts'

/** Whether the ledger's file has reached its cap, as it was a second ago. */
export interface SpaceWatch {
  readonly isFull: () => boolean
  /** Bytes that the file takes, without pages that are free in it. */
  readonly used: () => number
  /** Looks now. */
  look(): Promise<void>
  stop(): void
}

export interface SpacePorts {
  /** Says a warning; each kind comes once an hour. */
  readonly say: (line: string) => void
  readonly words: Words
  readonly report: (error: Error) => void
  readonly now: () => number
}

const INTERVAL = 1000
const HOUR = 3_600_000

/** Watches the file of a SQLite ledger, and the disk that it is on. `most` in bytes; undefined is no limit. */
export async function watchSpace(
  file: string,
  most: number | undefined,
  { say, words, report, now }: SpacePorts,
): Promise<SpaceWatch> {
  const said = new Map<string, number>()
  let [isFull, used] = [false, 0]

  async function look(): Promise<void> {
    const { bavail, blocks, bsize } = await statfs(dirname(file))
    used = await bytesOf(file)
    const verdict = judgeSpace({ used, most, free: bavail * bsize, disk: blocks * bsize }, words)
    isFull = verdict.isFull
    for (const [kind, warning] of Object.entries(verdict.warnings)) {
      if (now() - (said.get(kind) ?? -Infinity) < HOUR) continue
      said.set(kind, now())
      say(warning)
    }
  }

  await look()
  const watching = setInterval(() => void look().catch((error: unknown) => report(error as Error)), INTERVAL)
  watching.unref()
  return { isFull: () => isFull, used: () => used, look, stop: () => clearInterval(watching) }
}

const HEADER = 40
const [PAGE_SIZE_AT, FREE_PAGES_AT] = [16, 36]

/** The file and its log, less the pages that SQLite has free in it: what a sweep has deleted makes room again. */
async function bytesOf(file: string): Promise<number> {
  const sizes = await Promise.all([file, `${file}-wal`].map((path) => stat(path).then(({ size }) => size, missing)))
  const handle = await open(file, 'r').catch(missing)
  if (handle === 0) return 0
  try {
    const { buffer } = await handle.read(Buffer.alloc(HEADER), 0, HEADER, 0)
    const given = buffer.readUInt16BE(PAGE_SIZE_AT)
    // The format has no room for 65,536, and says 1.
    const page = given === 1 ? 65_536 : given
    return Math.max(0, sizes[0]! + sizes[1]! - buffer.readUInt32BE(FREE_PAGES_AT) * page)
  } finally {
    await handle.close()
  }
}

function missing(error: NodeJS.ErrnoException): 0 {
  if (error.code === 'ENOENT') return 0
  throw error
}
