import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { ALL_IN_ONE, FIRST_FILE, GUARD, LIMITS } from './scripts/limits.mjs'

const first = 'first file: everything until the question is answered'

/*
 * The first file names the folder of the chunks, and a change in any chunk renames it: six other letters make up to 25
 * bytes of brotli. Measured with the same letters each time, so that the limit speaks of the first file only.
 */
const steady = '.cache/size/yinyom.js'
mkdirSync('.cache/size', { recursive: true })
writeFileSync(steady, readFileSync('dist/yinyom.js', 'utf8').replaceAll(/chunks\/[0-9a-f]{6}\b/g, 'chunks/000000'))

export default [
  { name: `${first} (gzip)`, path: steady, gzip: true, limit: `${FIRST_FILE.gzip} B` },
  { name: `${first} (brotli)`, path: steady, brotli: true, limit: `${FIRST_FILE.brotli} B` },
  ...LIMITS.map(({ name, chunks, gzip }) => ({
    name,
    path: chunks.map((chunk) => `dist/chunks/*/${chunk}.js`),
    gzip: true,
    limit: `${gzip} B`,
  })),
  { name: 'all in one file', path: 'dist/yinyom.all.js', gzip: true, limit: `${ALL_IN_ONE} B` },
  { name: 'guard, inline', path: 'dist/yinyom-guard.js', gzip: true, limit: `${GUARD} B` },
]
