import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

/** A folder as a web server of this machine shows it. */
export interface ServedSite {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  readonly origin: string
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/**
 * Serves the files of a folder under `prefix` (`/`, `/shop/`), to this machine only and on a port that is free. Hidden files
 * and whatever lies outside of the folder are not there.
 */
export async function serveSite(folder: string, prefix: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    void bytesAt(folder, prefix, request.url ?? '/').then((found) => {
      response.writeHead(found ? 200 : 404, {
        'content-type': found?.type ?? 'text/plain',
        'cache-control': 'no-store',
      })
      response.end(request.method === 'HEAD' ? undefined : found?.bytes)
    })
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', done)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

async function bytesAt(folder: string, prefix: string, url: string) {
  const asked = pathOf(url)
  if (!asked?.startsWith(prefix)) return undefined
  const name = asked.slice(prefix.length)
  const path = normalize(join(folder, name.endsWith('/') || !name ? `${name}index.html` : name))
  const isHidden = name.split('/').some((part) => part.startsWith('.')) || name.includes('\\')
  if (isHidden || name.includes('\0') || !path.startsWith(normalize(folder + sep))) return undefined
  const bytes = await readFile(path).catch(() => undefined)
  return bytes && { bytes, type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' }
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0]!)
  } catch {
    return undefined
  }
}
