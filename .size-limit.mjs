import { ALL_IN_ONE, FIRST_FILE, LIMITS } from './scripts/limits.mjs'

const first = 'first file: everything until the question is answered'

export default [
  { name: `${first} (gzip)`, path: 'dist/yinyom.js', gzip: true, limit: `${FIRST_FILE.gzip} B` },
  { name: `${first} (brotli)`, path: 'dist/yinyom.js', brotli: true, limit: `${FIRST_FILE.brotli} B` },
  ...LIMITS.map(({ name, chunks, gzip }) => ({
    name,
    path: chunks.map((chunk) => `dist/chunks/*/${chunk}.js`),
    gzip: true,
    limit: `${gzip} B`,
  })),
  { name: 'all in one file', path: 'dist/yinyom.all.js', gzip: true, limit: `${ALL_IN_ONE} B` },
]
