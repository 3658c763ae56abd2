import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { shipThirdParty } from '../scripts/build/third-party.mjs'
import { shipDashboard } from './dashboard/ship-dashboard.ts'

const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, 'package.json'), 'utf8')) as {
  version: string
}

/**
 * For Node: the program, and beside it what reads a body of the store, for who looks into the file. The packages stay
 * outside, as package.json names them.
 */
export default defineConfig({
  root: import.meta.dirname,
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [shipThirdParty(), shipDashboard()],
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node20',
    rolldownOptions: {
      input: { main: 'src/main.ts', 'packed-body': 'src/ledger/packed-body.ts' },
      external: [
        'better-sqlite3',
        'fflate',
        'hono',
        '@hono/node-server',
        'pg',
        'kysely',
        'pkijs',
        'asn1js',
        'pino',
        'prom-client',
      ],
      output: { entryFileNames: '[name].js' },
    },
  },
})
