import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FOLDER } from './installed.ts'

/** Every page of a site, from its folder, with `/`; sorted. Hidden folders, packages and our own are left out. */
export async function listPages(site: string, folder = ''): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(join(site, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    // A link may lead out of the site.
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules' && path !== FOLDER)
      found.push(...(await listPages(site, path)))
    else if (entry.isFile() && /\.html?$/i.test(entry.name)) found.push(path)
  }
  return found.sort()
}

/** The files of the tag by their path in the folder; empty where there is no such folder. */
export async function readTagFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = new Map<string, Buffer>()
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''), await readFile(path))
  }
  return files
}

/** The bytes of a file; undefined where there is none. */
export async function readBytesOf(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
}
