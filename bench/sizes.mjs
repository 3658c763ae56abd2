import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ALL_IN_ONE, FIRST_FILE, LIMITS } from '../scripts/limits.mjs'

const dist = new URL('../dist/', import.meta.url)

/** What the widget is loaded in. */
const parts = [
  { id: 'first', names: ['yinyom'] },
  { id: 'attend', names: ['attend'] },
  { id: 'act', names: ['act'] },
  { id: 'settings', names: ['settings', 'words-th'] },
  { id: 'receipts', names: ['receipts'] },
  { id: 'placeholders', names: ['placeholders'] },
  { id: 'clear', names: ['clear'] },
  { id: 'notices', names: ['notices'] },
  { id: 'viewer', names: ['notice'] },
  { id: 'viewerWords', names: ['words-notice-th'] },
  { id: 'panels', names: ['notice-panels'] },
  { id: 'comparison', names: ['notice-diff'] },
  { id: 'all', names: ['yinyom.all'] },
]

/**
 * What each part of `dist/` weighs with all that it imports, in bytes of gzip 9.
 *
 * @returns {Array<{ id: string, gzip: number, limit: number | undefined }>}
 */
export function sizes() {
  if (!existsSync(new URL('yinyom.js', dist))) throw new Error('dist/yinyom.js is missing. Run: npm run build')
  const chunks = readdirSync(new URL('chunks/', dist), { recursive: true }).map((name) => name.replaceAll('\\', '/'))
  const files = ['yinyom.js', 'yinyom.all.js', ...chunks.map((name) => `chunks/${name}`)]
  return parts.map(({ id, names }) => {
    const entries = names.map((name) => fileOf(name, files))
    const bytes = [...withImports(entries)].map((file) => gzipSync(read(file), { level: 9 }).length)
    return { id, gzip: bytes.reduce((sum, size) => sum + size, 0), limit: limitOf(names) }
  })
}

/** What these may weigh together, in bytes of gzip. */
function limitOf(names) {
  if (names[0] === 'yinyom') return FIRST_FILE.gzip
  if (names[0] === 'yinyom.all') return ALL_IN_ONE
  return LIMITS.find(({ chunks }) => chunks.join() === names.join())?.gzip
}

/** The file of a name: the first file, or a chunk in the folder that is named by its content. */
function fileOf(name, files) {
  const file = files.find((path) => new RegExp(`^(chunks/\\w+/)?${name}\\.js$`).test(path))
  if (file === undefined) throw new Error(`dist/ has no file for "${name}". Run: npm run build`)
  return file
}

/** The files and what they import without being asked, each once. */
function withImports(files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue
    seen.add(file)
    const imported = [...read(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)]
    withImports(
      imported.map(([, path]) => posix.join(posix.dirname(file), path)),
      seen,
    )
  }
  return seen
}

function read(file) {
  return readFileSync(new URL(file, dist), 'utf8')
}
