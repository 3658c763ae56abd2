/** `npm run bench`: installs what the bench needs, builds the widget if need be, measures. Options: see bench/README.md. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

if (!existsSync(at('bench/node_modules')))
  run(
    'Installing the peers',
    'npm',
    ['--prefix', 'bench', 'ci'],
    'See that the package registry can be reached, then try again.',
  )
if (!existsSync(at('dist/yinyom.js')))
  run('Building the widget', process.execPath, [at('scripts/build.mjs')], 'Run npm install, then npm run build.')
const { status } = spawnSync(process.execPath, [at('bench/main.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1

function run(what, command, args, remedy) {
  console.error(`${what} …`)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (status === 0) return
  console.error(`${what} failed. ${remedy}`)
  process.exit(1)
}
