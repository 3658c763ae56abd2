import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { renderPage } from './render-page.mjs'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}
/** Files with these endings hold `[[ไทย|English]]` and `{{name}}`. */
const RENDERED = new Set(['.html', '.json'])
/** A folder or a name that changes with its content never goes stale: chunks of the widget, files of /try/ and /builder/. */
const HASHED = /[\\/]chunks[\\/][0-9a-f]{6,}[\\/]|[\\/](try|builder)[\\/]app[\\/][^\\/]+-[\w-]{8}\.js$/
/** Thread that reads files on /try/. It has the text of the file, and no way out with it. */
const READER = "default-src 'none'; script-src 'self'"
/** The page around it: besides its own files it can reach nothing but what it holds itself. */
const READER_PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'connect-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The builder and the page in its frame: nothing but files of this site, and nothing that is sent. */
const BUILDER_PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The page that checks receipts: it can reach nothing, and nothing leaves it. */
const VERIFY_PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * Serves the pages under `/` and the widget under `/yinyom/`, whatever host name the browser uses. `fill` gives the
 * values that pages under a folder need besides, by language.
 */
export function createSite({ pages, dist, endpoint, fill = new Map() }) {
  return async function serve(request, response, url) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' })
    const found = await find(url.pathname)
    if (!found) return missing(response, url)
    if (found.folder) return end(response, 308, { location: `${url.pathname}/${url.search}` })
    const { file, stats } = found
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const headers = { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' }
    if (file.startsWith(pages + sep) && RENDERED.has(extname(file))) {
      const body = await page(file, url, headers)
      return end(response, 200, headers, request.method === 'HEAD' ? undefined : body)
    }
    headers.etag = `"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`
    if (file.startsWith(join(pages, 'try', 'app') + sep)) headers['content-security-policy'] = READER
    if (HASHED.test(file)) headers['cache-control'] = 'public, max-age=31536000, immutable'
    if (request.headers['if-none-match'] === headers.etag) return end(response, 304, headers)
    end(response, 200, headers, request.method === 'HEAD' ? undefined : await readFile(file))
  }

  async function find(pathname) {
    let path
    try {
      path = normalize(decodeURIComponent(pathname))
    } catch {
      return undefined
    }
    // `normalize` has resolved every `..` against the root, so what is left cannot climb out of it.
    if (path.includes('\0') || path.split(sep).some((part) => part.startsWith('.'))) return undefined
    const widget = path.startsWith(`${sep}yinyom${sep}`)
    const file = widget ? join(dist, path.slice('/yinyom'.length)) : join(pages, path)
    const stats = await stat(file).catch(() => undefined)
    if (stats?.isFile()) return { file, stats }
    // Every address under /spa/ is the same page: its script shows the part that is meant.
    const index = path.startsWith(`${sep}spa${sep}`) ? join(pages, 'spa', 'index.html') : join(file, 'index.html')
    const indexStats = await stat(index).catch(() => undefined)
    if (!indexStats) return undefined
    return stats?.isDirectory() && !path.endsWith(sep) ? { folder: true } : { file: index, stats: indexStats }
  }

  async function page(file, url, headers) {
    const nonce = randomBytes(16).toString('base64')
    const lang = url.searchParams.get('lang') === 'en' ? 'en' : 'th'
    const csp = strictPolicy(nonce, new URL(endpoint).origin)
    if (url.pathname.startsWith('/strict/')) headers['content-security-policy'] = csp
    if (file.startsWith(join(pages, 'try') + sep)) headers['content-security-policy'] = READER_PAGE
    if (file.startsWith(join(pages, 'builder') + sep)) headers['content-security-policy'] = BUILDER_PAGE
    if (file.startsWith(join(pages, 'verify') + sep)) headers['content-security-policy'] = VERIFY_PAGE
    const more = await fill.get(url.pathname.split('/')[1])?.(lang)
    return renderPage(await readFile(file, 'utf8'), { ...more, lang, nonce, endpoint, csp })
  }

  async function missing(response, url) {
    const headers = { 'content-type': TYPES['.html'], 'cache-control': 'no-store' }
    const wantsPage = extname(url.pathname) === ''
    end(response, 404, headers, wantsPage ? await page(join(pages, '404.html'), url, headers) : undefined)
  }
}

/** The strictest policy that a page with the widget can have; only /strict/ is sent with it. */
function strictPolicy(nonce, collector) {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "frame-src 'self'",
    `connect-src 'self' ${collector}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types yinyom',
  ].join('; ')
}

function end(response, status, headers, body) {
  response.writeHead(status, headers).end(body)
}
