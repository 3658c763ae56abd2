import { stat, statfs } from 'node:fs/promises'
import type { Machine } from './commands/command.ts'

/** The machine that this process runs on. */
export const thisMachine: Machine = {
  async file(path) {
    try {
      const { size, mode } = await stat(path)
      return { size, mode }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  },
  async free(folder) {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  },
}
