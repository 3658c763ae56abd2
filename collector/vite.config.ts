import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { shipThirdParty } from '../scripts/build/third-party.mjs'
import { shipDashboard } from './dashboard/ship-dashboard.ts'

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')) as {
  version: string
}

/** One file for Node that holds our own source; the packages stay outside, as package.json names them. */
export default defineConfig({
  root: import.meta.dirname,
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [shipThirdParty(), shipDashboard()],
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node20',
    rolldownOptions: {
      external: [
        'better-sqlite3',
        'hono',
        '@hono/node-server',
        'pg',
        'kysely',
        'pkijs',
        'asn1js',
        'pino',
        'prom-client',
      ],
      output: { entryFileNames: 'main.js' },
    },
  },
})
