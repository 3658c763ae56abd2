import type { Context, Hono } from 'hono'
import { problem } from '../problem.ts'
import type { DashboardFile, DashboardFiles } from './read-dashboard.ts'

/** Code and looks from the collector alone, nothing inline, in no frame, and no form that leaves. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** `GET /dashboard/`: the operator's page. What it shows comes from the API, under the session of whoever is logged in. */
export function mountDashboard(app: Hono, files: DashboardFiles): void {
  app.get('/dashboard', (c) => c.redirect('dashboard/', 308))
  app.get('/dashboard/', (c) => answer(c, files.get('index.html')))
  app.get('/dashboard/:name', (c) => answer(c, files.get(c.req.param('name'))))
  for (const path of ['/dashboard', '/dashboard/', '/dashboard/:name'])
    app.all(path, (c) => problem(c, 405, 'This path takes only GET, HEAD.', { headers: { allow: 'GET, HEAD' } }))
}

function answer(c: Context, file: DashboardFile | undefined): Response {
  if (!file) return problem(c, 404, 'The dashboard has no such file: open /dashboard/.')
  c.header('content-security-policy', POLICY)
  c.header('cross-origin-opener-policy', 'same-origin')
  c.header('cross-origin-resource-policy', 'same-origin')
  c.header('cache-control', file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  c.header('etag', file.etag)
  c.header('vary', 'accept-encoding')
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304)
  const isGzipped = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  if (isGzipped) c.header('content-encoding', 'gzip')
  return c.body(isGzipped ? file.gzipped : file.bytes, 200, { 'content-type': file.type })
}
