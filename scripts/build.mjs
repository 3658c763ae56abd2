/* Builds dist/: what the tag loads (yinyom.js and chunks/), what npm users import (npm/), and the JSON Schema. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { minify } from 'terser'
import { build } from 'vite'
import { writeSchema } from './schema.mjs'
import { wordsPlugin } from './words-plugin.mjs'

// A test runner says `test` here, and its build would not be the one that is shipped.
process.env.NODE_ENV = 'production'

const root = resolve(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
const dist = resolve(root, 'dist')

const shared = {
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  plugins: [wordsPlugin(), squeeze()],
}

/**
 * Tells V8 that nearly all of a file is called at once, so that it compiles it beside the main thread and not function
 * by function on it: half the time to the banner. Other engines read a comment (ADR 013).
 */
const HINT = '//# allFunctionsCalledOnLoad\n'

/** A second minifier finds another hundred bytes in the first file; every page of every site carries them. */
function squeeze() {
  return {
    name: 'yinyom-squeeze',
    enforce: 'post',
    async generateBundle({ format }, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        const { code } = await minify(file.code, {
          ecma: 2022,
          module: format === 'es',
          compress: { passes: 3, unsafe_arrows: true, unsafe_comps: true, hoist_vars: true },
        })
        file.code = HINT + code
      }
    },
  }
}

function options(outDir, extra) {
  return {
    outDir: resolve(dist, outDir),
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    cssMinify: true,
    // Otherwise colour schemes are written out for browsers that we do not name.
    cssTarget: 'esnext',
    modulePreload: false,
    reportCompressedSize: false,
    ...extra,
  }
}

const CHUNKS = {
  attend: 'src/page/presence.ts',
  act: 'src/page/open-session.ts',
  notices: 'src/agreement/agreement.ts',
  receipts: 'src/receipts/receipts.ts',
  clear: 'src/clear/clear.ts',
  settings: 'src/ui/settings/mount-settings.tsx',
  notice: 'src/ui/notice/mount-notice.tsx',
  'notice-panels': 'src/ui/notice/panel/panel-kit.tsx',
  'notice-diff': 'src/ui/notice/compare/compare.tsx',
  placeholders: 'src/ui/placeholder/placeholders.ts',
  'words-th': 'src/i18n/words-th.ts',
  'words-en': 'src/i18n/words-en.ts',
  'words-notice-th': 'src/i18n/words-notice-th.ts',
  'words-notice-en': 'src/i18n/words-notice-en.ts',
}

/** Each chunk whole in one file: what they share is small and has no state, and a second file is a second round trip. */
async function buildChunk([name, entry]) {
  const { output } = await build({
    ...shared,
    define: { __VERSION__: JSON.stringify(version), __TAG__: 'true' },
    resolve: { alias: [{ find: /^preact$/, replacement: resolve(root, 'src/ui/shared-preact.ts') }] },
    build: options('chunks', {
      write: false,
      rolldownOptions: {
        input: resolve(root, entry),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', minify: true, codeSplitting: false },
      },
    }),
  })
  return { file: `${name}.js`, code: output[0].code }
}

async function buildChunks() {
  const chunks = []
  for (const chunk of Object.entries(CHUNKS)) chunks.push(await buildChunk(chunk))
  // One folder per content, so that a page never mixes versions and every file may be cached for ever.
  const hash = createHash('sha256')
  for (const { file, code } of chunks) hash.update(`${file}\0${code}\0`)
  const folder = `chunks/${hash.digest('hex').slice(0, 6)}`
  mkdirSync(resolve(dist, folder), { recursive: true })
  for (const { file, code } of chunks) writeFileSync(resolve(dist, folder, file), code)
  return folder
}

function buildFirstFile(chunks) {
  return build({
    ...shared,
    define: { __VERSION__: JSON.stringify(version), __CHUNKS__: JSON.stringify(chunks) },
    build: options('.', {
      lib: { entry: resolve(root, 'src/tag.ts'), formats: ['iife'], name: 'yinyom', fileName: () => 'yinyom.js' },
      rolldownOptions: { output: { minify: true, extend: false } },
    }),
  })
}

function buildNpm() {
  return build({
    ...shared,
    define: { __VERSION__: JSON.stringify(version), __TAG__: 'false' },
    build: options('npm', {
      lib: {
        entry: {
          index: resolve(root, 'src/index.ts'),
          server: resolve(root, 'src/server.ts'),
          proof: resolve(root, 'src/proof.ts'),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    }),
  })
}

/** Declarations, file by file; their `.ts` suffixes become `.js` for every resolver. */
function writeTypes() {
  const out = resolve(dist, 'npm')
  const ran = spawnSync(
    process.execPath,
    [resolve(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json', '--outDir', out],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  )
  if (ran.status !== 0) throw new Error(`the declarations could not be written:\n${ran.stdout}`)
  for (const name of readdirSync(out, { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue
    const file = resolve(out, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(from '\.[^']*)\.tsx?'/g, "$1.js'"))
  }
}

rmSync(dist, { recursive: true, force: true })
await buildFirstFile(await buildChunks())
await buildNpm()
writeTypes()
await writeSchema(root, resolve(dist, 'yinyom.schema.json'))
console.log('dist is built')
