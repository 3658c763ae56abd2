const KEPT = 500
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** Stands in for the trackers' own servers: takes whatever they send and remembers that they did. */
export function createSink() {
  /** @type {{ at: string, method: string, path: string, bytes: number }[]} */
  let hits = []
  return { take, show }

  async function take(request, response, url) {
    let bytes = 0
    for await (const part of request) bytes += part.length
    const { method } = request
    if (method !== 'OPTIONS') {
      hits.push({ at: new Date().toISOString(), method, path: url.pathname, bytes })
      hits = hits.slice(-KEPT)
    }
    response.setHeader('cache-control', 'no-store')
    if (request.headers.origin) {
      response.setHeader('access-control-allow-origin', request.headers.origin)
      response.setHeader('access-control-allow-credentials', 'true')
      response.setHeader('access-control-allow-headers', 'content-type, sp-anonymous')
    }
    if (url.pathname.endsWith('.gif')) {
      // A tracking pixel is there to set a cookie.
      response.setHeader('set-cookie', `demopixel=${Date.now().toString(36)}; Path=/; Max-Age=31536000; SameSite=Lax`)
      response.writeHead(200, { 'content-type': 'image/gif' }).end(PIXEL)
    } else if (method === 'OPTIONS') response.writeHead(204).end()
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":1}')
  }

  function show(request, response) {
    if (request.method === 'DELETE') hits = []
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify({ count: hits.length, hits }))
  }
}
