import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { ServedFile } from './page-server.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

/** For `startPageServer`: the files of a folder, as any static host serves them. */
export function servedFolder(folder: string): (path: string) => Promise<ServedFile | undefined> {
  return (path) => {
    const name = path.endsWith('/') ? `${path}index.html` : path
    return readFile(join(folder, name)).then(
      (body) => ({ type: TYPES[extname(name)] ?? 'text/plain', body }),
      () => undefined,
    )
  }
}
