import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/** Stands in a folder while something is published in it. */
export const LOCK = '.notices.lock'
/** A publication takes a second or two, so a lock of this age, in ms, is left from one that was cut off. */
const STALE = 60_000

/** Makes the folder and does the work in it alone; undefined where somebody else is at work there. */
export async function holdFolder<T>(folder: string, work: () => Promise<T>): Promise<T | undefined> {
  await makeFolder(folder)
  const path = join(folder, LOCK)
  if (!(await take(path))) return undefined
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const found = await stat(path).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs < STALE) return false
    await rm(path, { force: true })
    return take(path)
  }
}
