import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** One classic script of a module and all that it imports, for a test page. */
export async function bundlePage(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'page' } },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error(`${entry.pathname} was not built.`)
  return first.output[0].code
}
