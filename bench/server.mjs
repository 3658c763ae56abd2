import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { pageOf } from './page.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** A body in the three forms in which it can be sent; compressed once, before anything is measured. */
function packed(content, type, caching) {
  const raw = Buffer.from(content)
  const br = brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  })
  return { raw, br, gzip: gzipSync(raw, { level: 9 }), type, caching }
}

function asset(path, content) {
  return packed(content, types[extname(path)], 'public, max-age=31536000, immutable')
}

/** Every path the server knows, with its body. */
function stocked(contestants) {
  const stock = new Map()
  for (const contestant of contestants) {
    stock.set(`/${contestant.name}/page`, packed(pageOf(contestant), types['.html'], 'no-cache'))
    for (const { from, text, at, only } of contestant.files) {
      if (text !== undefined) stock.set(at, asset(at, text))
      else
        for (const entry of readdirSync(from, { recursive: true })) {
          const name = entry.replaceAll('\\', '/')
          if (types[extname(name)] !== undefined && (only?.test(name) ?? true))
            stock.set(at + name, asset(name, readFileSync(new URL(name, from))))
        }
    }
  }
  return stock
}

/**
 * Serves all pages on 127.0.0.1 over http/1.1, brotli 11 where the browser takes it, assets cacheable for a year, pages
 * not at all.
 *
 * @param {readonly import('./contestants.mjs').Contestant[]} contestants
 * @returns {Promise<{ origin: string, sizes(path: string): { br: number, gzip: number }, close(): Promise<void> }>}
 */
export async function serve(contestants) {
  const stock = stocked(contestants)
  const server = createServer((request, response) => {
    const body = stock.get(new URL(request.url, 'http://localhost').pathname)
    if (body === undefined) return response.writeHead(404).end()
    const accepted = request.headers['accept-encoding'] ?? ''
    const encoding = ['br', 'gzip'].find((name) => accepted.includes(name))
    const bytes = body[encoding ?? 'raw']
    response.writeHead(200, {
      'content-type': body.type,
      'content-length': bytes.length,
      'cache-control': body.caching,
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding }),
    })
    response.end(bytes)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    sizes: (path) => ({ br: stock.get(path)?.br.length ?? 0, gzip: stock.get(path)?.gzip.length ?? 0 }),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}
