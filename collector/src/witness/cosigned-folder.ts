import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectorOptions } from '../options.ts'

/** Where a collector keeps the cosigned states of its logs: the newest one of each log and witness. */
export interface CosignedFolder {
  readonly path: string
  /** The notes that are kept; none where there is no folder. */
  list(): Promise<readonly string[]>
  /** The note of a log and a witness; undefined where there is none. */
  find(name: string): Promise<string | undefined>
  /** Puts a note in the place of the one before. It is on disk when this is resolved. */
  keep(name: string, note: string): Promise<void>
}

const ENDING = '.cosigned'

/** Beside the SQLite file; with PostgreSQL beside the key, which each machine has. */
export function cosignedFolder({
  database,
  postgres,
  key,
}: Pick<CollectorOptions, 'database' | 'postgres' | 'key'>): CosignedFolder {
  const path = `${postgres ? key : database}${ENDING}`
  return {
    path,
    async list() {
      const names = (await readdir(path).catch(orNone)) ?? []
      return Promise.all(
        names.filter((name) => name.endsWith(ENDING)).map((name) => readFile(join(path, name), 'utf8')),
      )
    },
    find: (name) => readFile(join(path, `${name}${ENDING}`), 'utf8').catch(orNone),
    async keep(name, note) {
      await mkdir(path, { recursive: true, mode: 0o700 })
      const draft = join(path, `.${name}.${process.pid}`)
      const file = await open(draft, 'w', 0o600)
      try {
        await file.writeFile(note)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, join(path, `${name}${ENDING}`))
    },
  }
}

function orNone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
