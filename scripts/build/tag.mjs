/* The files of the tag: the first file with its chunks, and all of them in one file. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { CHUNKS } from '../chunks.mjs'
import { guard } from './guard.mjs'
import { ALL_IN_ONE, GUARD, dist, options, root, shared, version } from './shared.mjs'

/** The files of the tag run in pages of others. */
const tag = { ...shared, plugins: [guard(), ...shared.plugins] }

/** A comment that minifiers keep. */
const LICENCE = `/*! Yinyom ${version}, MIT. Code of others: THIRD-PARTY.txt */\n`

/** Each chunk whole in one file: what they share is small and has no state, and a second file is a second round trip. */
async function buildChunk([name, entry]) {
  const { output } = await build({
    ...tag,
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

/** Writes the chunks and returns their folder. */
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

/** A classic script of one entry, with the licence in its first line. */
async function buildScript(entry, fileName, define, plugins = []) {
  await build({
    ...tag,
    plugins: [...plugins, ...tag.plugins],
    define: { __VERSION__: JSON.stringify(version), ...define },
    build: options('.', {
      lib: { entry: resolve(root, entry), formats: ['iife'], name: 'yinyom', fileName: () => fileName },
      rolldownOptions: { output: { minify: true, extend: false, codeSplitting: false } },
    }),
  })
  const file = resolve(dist, fileName)
  writeFileSync(file, LICENCE + readFileSync(file, 'utf8'))
}

/** The guard, for the head of pages that nobody can mark: without the licence's line, because it is pasted whole. */
async function buildGuard() {
  await build({
    ...shared,
    build: options('.', {
      lib: { entry: resolve(root, 'src/guard/start.ts'), formats: ['iife'], name: 'yinyom', fileName: () => GUARD },
      rolldownOptions: { output: { minify: true, extend: false, codeSplitting: false } },
    }),
  })
  const file = resolve(dist, GUARD)
  const code = readFileSync(file, 'utf8').replace(/^\/\/#.*\n/, '')
  if (/<\/script|<!--/i.test(code)) throw new Error(`${GUARD} has what would end the script that it is pasted into.`)
  writeFileSync(file, code)
}

export async function buildTag() {
  const folder = await buildChunks()
  await buildScript('src/tag.ts', 'yinyom.js', { __CHUNKS__: JSON.stringify(folder) })
  await buildGuard()
  await buildScript('src/tag-all.ts', ALL_IN_ONE, { __TAG__: 'false', 'import.meta.url': '""' }, [withoutCheck()])
}

/** Chunks that only the owner of a page asks for. */
const FOR_OWNERS = ['check', 'service-finder', 'words-check-th', 'words-check-en']

/** Each visitor would carry them in the single file: there the check says which file has it. */
function withoutCheck() {
  const entries = FOR_OWNERS.map((name) => resolve(root, CHUNKS[name]))
  return {
    name: 'yinyom-without-check',
    enforce: 'pre',
    load: (id) =>
      entries.includes(id)
        ? "throw new Error('the single file leaves it out; use yinyom.js with its chunks')"
        : undefined,
  }
}
