import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** One file of the dashboard as it is sent. */
export interface DashboardFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly gzipped: Uint8Array<ArrayBuffer>
  readonly etag: string
  /** Its name changes with its content. */
  readonly isHashed: boolean
}

/** The dashboard's files by name, `index.html` among them; empty where none were built. */
export type DashboardFiles = ReadonlyMap<string, DashboardFile>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** Reads all of it once: a request names a file that is in memory, and never a path. */
export function readDashboard(folder: string): DashboardFiles {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder).filter((name) => TYPES[extname(name)] !== undefined)
  return new Map(names.map((name) => [name, toFile(name, readFileSync(join(folder, name)))]))
}

function toFile(name: string, content: Buffer): DashboardFile {
  return {
    type: TYPES[extname(name)]!,
    bytes: new Uint8Array(content),
    gzipped: new Uint8Array(gzipSync(content, { level: 9 })),
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    isHashed: /-[\w-]{8}\.\w+$/.test(name),
  }
}
