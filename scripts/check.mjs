/* The checks beside the tests: format, lint, types, sizes, unused code, package shape, documents, dist as src builds it. */
import { join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'

const root = resolve(import.meta.dirname, '..')
const bin = (name) => join(root, 'node_modules', '.bin', name)

/** Each check: what it holds, how it runs, and what to do where it fails. */
/** @type {[name: string, command: string[], remedy: string, before?: () => boolean][]} */
const CHECKS = [
  ['format', [bin('oxfmt'), '--check', '.'], 'run npm run format'],
  ['lint', [bin('oxlint'), '--type-aware'], 'mend what it names; no check is loosened'],
  ['types', [bin('tsc'), '--noEmit'], 'mend what it names'],
  [
    'dist is what src builds',
    ['git', 'status', '--porcelain', '--', 'dist'],
    'run npm run build and commit dist',
    build,
  ],
  ['sizes', [bin('size-limit')], 'take out as much as you have put in'],
  ['unused code', [bin('knip')], 'delete what is dead'],
  ['package shape', ['npm', 'run', '--silent', 'package'], 'mend exports and files in package.json'],
  [
    'keys in the documents',
    [process.execPath, 'scripts/configuration-doc.mjs', '--check'],
    'run node scripts/configuration-doc.mjs',
  ],
  ['figures in the documents', [process.execPath, 'scripts/figures.mjs', '--check'], 'run node scripts/figures.mjs'],
]

/** `git status` names what differs; an empty answer is what we want. */
function build() {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'ignore' })
  return status === 0
}

let failed = 0
for (const [name, [command, ...args], remedy, before] of CHECKS) {
  const started = performance.now()
  const ready = before ? before() : true
  const ran = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  const clean = before ? ran.stdout.trim() === '' : true
  const passed = ready && ran.status === 0 && clean
  console.log(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  if (name === 'sizes' || !passed) console.log(`${ran.stdout ?? ''}${ran.stderr ?? ''}`.trim())
  if (passed) continue
  failed++
  console.log(`  ${remedy}.`)
}
console.log(failed ? `${failed} of ${CHECKS.length} checks failed.` : `All ${CHECKS.length} checks passed.`)
process.exitCode = failed ? 1 : 0
