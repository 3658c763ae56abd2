import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { cataloguePlugin } from '../../scripts/catalogue-plugin.mjs'
import { wordsPlugin } from '../../scripts/words-plugin.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PAGES = fileURLToPath(new URL('../public', import.meta.url))
/** What a page is made of. */
const WATCHED = [join(ROOT, 'src'), PAGES]
const BASE = '/@dev/'
/** The tag's file, whole or with its chunks. */
const TAG = /^\/yinyom\/yinyom(\.all)?\.js$/
/** Classic, as the tag is; it brings Vite's client, which loads the page again when a source has changed. */
const SHIM = `window.yinyomTag = document.currentScript
import('${BASE}@vite/client')
import('${BASE}demo/dev/tag.js')
`

/**
 * Serves the widget's sources in the place of `dist/`, module by module, and loads a page again when one of them, or a
 * page of the demo, has changed. `handle` returns false for what is somebody else's to answer.
 * @param {import('node:http').Server} server whose port the news of a change goes through, too
 */
export async function createWidgetSources(server) {
  const vite = await createServer({
    root: ROOT,
    base: BASE,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    publicDir: false,
    cacheDir: '.cache/vite',
    plugins: [wordsPlugin(), cataloguePlugin()],
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
    define: { __VERSION__: '"dev"', __TAG__: 'false' },
    // What the widget is made of are modules already; to look for them first takes a second.
    optimizeDeps: { noDiscovery: true, include: [] },
    server: {
      middlewareMode: true,
      hmr: { server },
      warmup: { clientFiles: ['./demo/dev/tag.js', './src/tag-all.ts'] },
      watch: { ignored: (path) => !WATCHED.some((folder) => path.startsWith(folder) || folder.startsWith(path)) },
    },
  })
  vite.watcher.on('change', (file) => {
    if (file.startsWith(PAGES)) vite.ws.send({ type: 'full-reload' })
  })
  return { handle, close: () => vite.close() }

  function handle(request, response) {
    const { pathname } = new URL(request.url, 'http://dev')
    if (TAG.test(pathname)) {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' })
      response.end(SHIM)
      return true
    }
    if (!pathname.startsWith(BASE)) return false
    vite.middlewares(request, response, () => response.writeHead(404).end())
    return true
  }
}
