import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/**
 * Writes a file so that whoever opens it finds the old text or the new one whole, also after a power cut: beside it,
 * then to the disk, then renamed over it. Says whether anything had to be written.
 */
export async function writeWhole(path: string, text: string): Promise<boolean> {
  if ((await readText(path)) === text) return false
  await replaceFile(path, text)
  return true
}

/** Puts a file in the place of one that may be there, whose permissions it keeps; in the same safe way. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(path)
  await makeFolder(folder)
  const beside = join(folder, `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    const was = await stat(path).catch(() => undefined)
    const file = await open(beside, 'wx')
    try {
      if (was) await file.chmod(was.mode)
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await syncFolder(folder)
}

/** The text of a file; undefined where there is none. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

/** So that the new name is on the disk as well; not every system lets one open a folder. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined)
  await opened?.sync().catch(() => {})
  await opened?.close()
}
