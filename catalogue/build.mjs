/* Builds the package: its two entries with their declarations, and all services in one file. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { shipThirdParty } from '../scripts/build/third-party.mjs'
import { buildTypes } from '../scripts/build/types.mjs'

const here = import.meta.dirname
const root = resolve(here, '..')
const dist = resolve(here, 'dist')
const { dependencies } = JSON.parse(readFileSync(resolve(here, 'package.json'), 'utf8'))
const ENTRIES = { index: 'catalogue/src/index.ts', mark: 'catalogue/src/mark.ts' }

rmSync(dist, { recursive: true, force: true })
await build({
  root: here,
  configFile: false,
  logLevel: 'warn',
  define: { __TAG__: 'false' },
  plugins: [shipThirdParty()],
  build: {
    outDir: dist,
    target: 'es2022',
    reportCompressedSize: false,
    lib: {
      entry: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, resolve(root, file)])),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^node:/, ...Object.keys(dependencies)],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
})
await buildTypes({ project: 'catalogue/tsconfig.types.json', entries: ENTRIES, into: dist })

mkdirSync(dist, { recursive: true })
const services = readdirSync(resolve(here, 'services'))
  .toSorted()
  .map((file) => JSON.parse(readFileSync(resolve(here, 'services', file), 'utf8')))
writeFileSync(
  resolve(dist, 'services.json'),
  JSON.stringify(services, (key, value) => (key === '$schema' ? undefined : value)),
)
