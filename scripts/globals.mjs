/*
 * Holds what the files of the tag read from a page: each free name in them is guarded (scripts/build/guard.mjs) or
 * allowed with a reason (scripts/globals-allowed.mjs). oxlint finds the names by scope: `no-undef` those of browsers,
 * `no-restricted-globals` those of the language.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { GUARDED } from './build/guard.mjs'
import { ALLOWED } from './globals-allowed.mjs'

const root = resolve(import.meta.dirname, '..')
const FILES = ['dist/yinyom.js', 'dist/yinyom.all.js', 'dist/chunks']
const LANGUAGE = runInNewContext('Object.getOwnPropertyNames(globalThis)')

/** Files by the free names that they have. */
function freeNames() {
  const folder = mkdtempSync(join(tmpdir(), 'yinyom-globals-'))
  try {
    const config = join(folder, 'oxlint.json')
    const rules = { 'no-undef': ['error', { typeof: true }], 'no-restricted-globals': ['error', ...LANGUAGE] }
    writeFileSync(
      config,
      JSON.stringify({ plugins: [], categories: { correctness: 'off' }, env: { builtin: false }, rules }),
    )
    const ran = spawnSync(
      join(root, 'node_modules/.bin/oxlint'),
      ['--config', config, '--no-ignore', '--disable-nested-config', '--format', 'json', ...FILES],
      { cwd: root, encoding: 'utf8', maxBuffer: 1e9 },
    )
    const { diagnostics } = JSON.parse(ran.stdout)
    const found = new Map()
    for (const { message, filename } of diagnostics) {
      const [, name] = /['"]([\w$]+)['"]/.exec(message) ?? []
      if (!name) throw new Error(`oxlint says of ${filename}: ${message}`)
      found.set(name, (found.get(name) ?? new Set()).add(basename(filename)))
    }
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const found = freeNames()
if (!found.has('window')) throw new Error('No free name was found: oxlint has not read the files of dist.')
const faults = [...found]
  .filter(([name]) => !GUARDED.includes(name) && !Object.hasOwn(ALLOWED, name))
  .map(([name, files]) => `${name} in ${[...files].join(', ')}`)
const idle = Object.keys(ALLOWED).filter((name) => !found.has(name))
for (const fault of faults) console.error(`${fault}: neither guarded nor allowed.`)
for (const name of idle) console.error(`${name} is allowed, and nothing reads it.`)
process.exitCode = faults.length + idle.length ? 1 : 0
