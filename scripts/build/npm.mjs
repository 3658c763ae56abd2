/* dist/npm: what npm users import, and one declaration file for each entry. */
import { resolve } from 'node:path'
import { build } from 'vite'
import { dist, options, root, shared, version } from './shared.mjs'
import { buildTypes } from './types.mjs'

const ENTRIES = ['index', 'server', 'proof']

function buildCode() {
  return build({
    ...shared,
    define: { __VERSION__: JSON.stringify(version), __TAG__: 'false' },
    build: options('npm', {
      lib: {
        entry: Object.fromEntries(ENTRIES.map((name) => [name, resolve(root, 'src', `${name}.ts`)])),
        formats: ['es'],
      },
      rolldownOptions: {
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    }),
  })
}

export async function buildNpm() {
  await buildCode()
  await buildTypes({
    project: 'tsconfig.types.json',
    entries: Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`])),
    into: resolve(dist, 'npm'),
  })
}
