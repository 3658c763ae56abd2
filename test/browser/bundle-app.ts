import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** What `import … from 'yinyom'` finds. */
export const ENTRY = fileURLToPath(new URL('../../dist/npm/index.js', import.meta.url))

/** An app as its developer bundles it, by file name; the entry is `app.js`. */
export async function bundleApp(source: string): Promise<Map<string, string>> {
  const app = 'virtual:app'
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === app ? app : id === 'yinyom' ? ENTRY : undefined),
        load: (id) => (id === app ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: app, output: { entryFileNames: 'app.js' } },
    },
  })
  const { output } = Array.isArray(built)
    ? built[0]!
    : (built as Exclude<typeof built, unknown[] | { close(): unknown }>)
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])))
}
