import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT, npm, run } from './run.mjs'
import { SetupError } from './step.mjs'

/** Installs what package-lock.json names, unless it is all there, and sees to it that SQLite can be loaded. */
export async function installPackages() {
  const missing = await missingPackages()
  if (missing.length > 0) {
    console.log(`  ${missing.length} packages from npm; the first time takes one or two minutes`)
    await install()
  }
  await checkSqlite()
  return missing.length > 0 ? `${missing.length} packages` : 'nothing is missing'
}

/** Paths in the lock file that node_modules does not hold in that version. */
async function missingPackages() {
  const [wanted, found] = await Promise.all([
    readLock(join(ROOT, 'package-lock.json')),
    // npm's own note of what it has put there.
    readLock(join(ROOT, 'node_modules', '.package-lock.json')),
  ])
  return Object.entries(wanted)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.optional && !entry.peer)
    .filter(([path, entry]) => found[path]?.version !== entry.version)
    .map(([path]) => path)
}

async function readLock(file) {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  return JSON.parse(text).packages ?? {}
}

async function install() {
  const flags = ['--include=dev', '--no-audit', '--no-fund']
  let result = await npm(['ci', ...flags])
  if (result.code !== 0 && result.output.includes('EUSAGE')) result = await installAnew(flags)
  if (result.code !== 0) throw explain(result)
}

/**
 * The lock file is behind package.json: what a developer has who is just adding a package. `npm install` writes it
 * anew, which is said; elsewhere nobody would look, so that it is refused.
 */
async function installAnew(flags) {
  if (process.env.CI) {
    throw new SetupError(
      'package-lock.json does not match package.json.',
      'Run npm install on your own machine, look at what it changes in package-lock.json, and commit it.',
    )
  }
  const lock = () => readFile(join(ROOT, 'package-lock.json'), 'utf8').catch(() => '')
  const before = await lock()
  const result = await npm(['install', ...flags])
  if ((await lock()) !== before) {
    console.log('  package-lock.json was behind package.json and has been changed: look at it and commit it')
  }
  return result
}

/** A different Node, or npm's `ignore-scripts`, leaves better-sqlite3 without its binary. */
async function checkSqlite() {
  const probe = "new (require('better-sqlite3'))(':memory:').close()"
  const { code } = await run(process.execPath, ['-e', probe])
  if (code === 0) return
  console.log('  better-sqlite3 cannot be loaded as it is: building it again')
  const rebuilt = await npm(['rebuild', 'better-sqlite3', '--ignore-scripts=false'])
  const again = await run(process.execPath, ['-e', probe])
  if (again.code !== 0) throw explain({ code: 1, output: `better-sqlite3\n${rebuilt.output}` })
}

const KNOWN = [
  [
    /better-sqlite3|node-gyp|gyp ERR/,
    'The database driver better-sqlite3 could not be compiled.',
    'Install Python 3, make and a C++ compiler (Debian: apt-get install -y python3 make g++; macOS: xcode-select --install; Windows: Visual Studio Build Tools), then run this again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
    'The npm registry could not be reached.',
    'Check the network and `npm config get registry`, then run this again; once installed, no network is needed.',
  ],
  [
    /EACCES|EPERM/,
    'npm may not write to node_modules.',
    'Give yourself the folder (sudo chown -R "$USER" .), and do not use sudo for npm.',
  ],
  [/ENOSPC/, 'The disk is full.', 'Free about 500 MB, then run this again.'],
]

function explain({ code, output }) {
  if (code === 'ENOENT') {
    return new SetupError('npm was not found.', 'Install Node with npm from https://nodejs.org, then run this again.')
  }
  const [, problem, remedy] = KNOWN.find(([pattern]) => pattern.test(output)) ?? [
    undefined,
    'npm could not install the packages.',
    'Read its last lines above, put that right, then run this again.',
  ]
  return new SetupError(problem, remedy, output)
}
