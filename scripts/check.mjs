/* The checks beside the tests: format, lint, types, sizes, unused code, package shape, documents, dist as src builds it. */
import { join, resolve } from 'node:path'
import { run } from './setup/run.mjs'
import { changedFiles, newlyChanged } from './setup/tree.mjs'

const root = resolve(import.meta.dirname, '..')
const bin = (name) => [join(root, 'node_modules', '.bin', name)]
const node = (...args) => [process.execPath, ...args]

/** Checks that read no `dist/`, and the one that builds it: side by side, so that no core waits. */
const FIRST = [
  { name: 'format', command: [...bin('oxfmt'), '--check', '.'], remedy: 'run npm run format' },
  { name: 'lint', command: [...bin('oxlint'), '--type-aware'], remedy: 'mend what it names; no check is loosened' },
  {
    name: 'the lock file serves every machine',
    command: node('scripts/lock.mjs'),
    remedy: 'take package-lock.json of the last commit, and let npm install add to it',
  },
  {
    name: 'dist is what src builds',
    before: node('scripts/build.mjs'),
    command: ['git', 'status', '--porcelain', '--', 'dist'],
    silent: true,
    remedy: 'run npm run build and commit dist',
  },
]

/** What may read it. */
const THEN = [
  { name: 'types', command: [...bin('tsc'), '--noEmit'], remedy: 'mend what it names' },
  {
    name: 'what the files of the tag read from a page',
    command: node('scripts/globals.mjs'),
    remedy: 'guard the name in scripts/build/guard.mjs, or give the reason in scripts/globals-allowed.mjs',
  },
  { name: 'sizes', command: bin('size-limit'), show: true, remedy: 'take out as much as you have put in' },
  { name: 'unused code', command: bin('knip'), remedy: 'delete what is dead' },
  {
    name: 'package shape',
    command: ['npm', 'run', '--silent', 'package'],
    remedy: 'mend exports and files in package.json',
  },
  {
    name: 'keys in the documents',
    command: node('scripts/configuration-doc.mjs', '--check'),
    remedy: 'run node scripts/configuration-doc.mjs',
  },
  {
    name: 'figures in the documents',
    command: node('scripts/figures.mjs', '--check'),
    remedy: 'run node scripts/figures.mjs',
  },
]

async function start([command, ...args]) {
  const shell = process.platform === 'win32' && command === 'npm'
  const { code, output } = await run(command, args, { cwd: root, env: { NO_COLOR: '1' }, shell })
  return { ended: code === 0, output }
}

/**
 * Runs one check and returns whether it holds: what it is, how it runs, and what to do where it fails. `silent`: it must
 * print nothing, as `git status` does in a clean tree.
 */
async function hold({ name, before, command, silent = false, show = false, remedy }) {
  const started = performance.now()
  const ready = before ? await start(before) : undefined
  const { ended, output } = ready && !ready.ended ? ready : await start(command)
  const passed = ended && !(silent && output.trim())
  say(name, passed, remedy, show || !passed ? output : '', started)
  return passed
}

/**
 * All that has run (tests, builds and checks) has left the tree as the commit has it. On a developer's machine, where
 * work is not committed yet, the checks have changed nothing.
 */
async function holdTree(before) {
  const started = performance.now()
  const after = await changedFiles()
  const changed = after && before ? newlyChanged(process.env.CI ? [] : before, after) : []
  const passed = changed.length === 0
  say(
    'nothing that runs changes a file',
    passed,
    'commit it, ignore it, or do not write it',
    changed.join('\n'),
    started,
  )
  return passed
}

function say(name, passed, remedy, output, started) {
  console.log(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  if (output.trim()) console.log(output.trim())
  if (!passed) console.log(`  ${remedy}.`)
}

const before = await changedFiles()
const held = await Promise.all(FIRST.map(hold))
held.push(...(await Promise.all(THEN.map(hold))))
held.push(await holdTree(before))
const failed = held.filter((passed) => !passed).length
console.log(failed ? `${failed} of ${held.length} checks failed.` : `All ${held.length} checks passed.`)
process.exitCode = failed ? 1 : 0
