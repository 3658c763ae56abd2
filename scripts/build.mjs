/* Builds dist/: what the tag loads (yinyom.js and chunks/), what npm users import (npm/), and the JSON Schema. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { spawnSync } from 'node:child_process'
import { build } from 'vite'
import { writeSchema } from './schema.mjs'
import { wordsPlugin } from './words-plugin.mjs'

const root = resolve(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'))
const dist = resolve(root, 'dist')

const shared = {
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  plugins: [wordsPlugin()],
}

function options(outDir, extra) {
  return {
    outDir: resolve(dist, outDir),
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    cssMinify: true,
    modulePreload: false,
    reportCompressedSize: false,
    ...extra,
  }
}

async function buildChunks() {
  const output = await build({
    ...shared,
    define: { __VERSION__: JSON.stringify(version) },
    resolve: { alias: [{ find: /^preact$/, replacement: resolve(root, 'src/ui/shared-preact.ts') }] },
    build: options('chunks', {
      rolldownOptions: {
        input: {
          act: resolve(root, 'src/act.ts'),
          receipts: resolve(root, 'src/receipts/receipts.ts'),
          clear: resolve(root, 'src/engine/clear/clear.ts'),
          settings: resolve(root, 'src/ui/settings/mount-settings.tsx'),
          placeholders: resolve(root, 'src/placeholders.ts'),
          'words-th': resolve(root, 'src/i18n/words-th.ts'),
          'words-en': resolve(root, 'src/i18n/words-en.ts'),
        },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          minify: true,
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: 'shared-[hash].js',
        },
      },
    }),
  })
  return Object.fromEntries(
    output.output.filter((file) => file.isEntry).map((file) => [file.name, `chunks/${file.fileName}`]),
  )
}

function buildFirstFile(chunks) {
  return build({
    ...shared,
    define: { __VERSION__: JSON.stringify(version), __CHUNKS__: JSON.stringify(chunks) },
    build: options('.', {
      lib: { entry: resolve(root, 'src/autostart.ts'), formats: ['iife'], name: 'yinyom', fileName: () => 'yinyom.js' },
      rolldownOptions: { output: { minify: true, extend: false } },
    }),
  })
}

function buildNpm() {
  return build({
    ...shared,
    define: { __VERSION__: JSON.stringify(version) },
    build: options('npm', {
      lib: {
        entry: { index: resolve(root, 'src/index.ts'), server: resolve(root, 'src/server.ts') },
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
