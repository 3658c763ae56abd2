import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(import.meta.dirname, '../..')
const FOLDERS = {
  yinyom: ROOT,
  'yinyom-catalogue': join(ROOT, 'catalogue'),
  'yinyom-cli': join(ROOT, 'cli'),
  'yinyom-collector': join(ROOT, 'collector'),
}

/** Names of the tarballs as `npm pack` gives them. */
export type Packed = Readonly<Record<keyof typeof FOLDERS, string>>

interface Manifest {
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** Runs a program to its end and returns what it has said; rejects with both streams where it fails. */
export async function run(cwd: string, program: string, args: readonly string[]): Promise<string> {
  // What the test run hands to npm (its own options, the test environment) is not what a new user's shell has.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_ENV$|^VITEST/i.test(name)),
  )
  const windows = process.platform === 'win32'
  const { stdout } = await promisify(execFile)(program, args, { cwd, env, shell: windows, maxBuffer: 2 ** 24 }).catch(
    (error: Error & { stdout?: string; stderr?: string }) => {
      throw new Error(`${program} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`, { cause: error })
    },
  )
  return stdout
}

/** An empty folder outside the repository, where nothing of ours can be found by looking upwards. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'yinyom-packages-'))
}

/** Packs the packages into `folder`, as `npm publish` does: `prepack` runs. */
export async function packAll(folder: string): Promise<Packed> {
  const packed: Record<string, string> = {}
  for (const [name, from] of Object.entries(FOLDERS)) {
    const said = await run(from, 'npm', ['pack', '--json', '--pack-destination', folder])
    // What `prepack` prints may stand before the answer.
    const [{ filename }] = JSON.parse(said.slice(said.search(/^\[/m))) as [{ filename: string }]
    packed[name] = join(folder, filename)
  }
  return packed as Packed
}

/**
 * Installs the tarballs in `folder` without a network. What they say that they depend on is laid there beforehand, from
 * the packages of this repository: the tests speak to this machine only, and better-sqlite3 is not compiled a second
 * time, which takes over a minute (its own install script is not tested here). A package that is missing in
 * `dependencies` is not laid there, and npm refuses what it would have to fetch.
 */
export async function installAll(folder: string, packed: Packed): Promise<void> {
  // npm takes out what nobody asks for, so the site asks for what they ask for.
  const dependencies = Object.assign({}, ...Object.values(FOLDERS).map((from) => readManifest(from).dependencies))
  const site = { name: 'a-site', private: true, type: 'module', dependencies }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(site))
  const laid = new Set<string>()
  for (const from of Object.values(FOLDERS)) layDependencies(from, folder, laid)
  const flags = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund']
  await run(folder, 'npm', ['install', ...flags, ...Object.values(packed)])
}

/** Copies the run-time dependencies of the package in `from`, and theirs, to `folder`. */
function layDependencies(from: string, folder: string, laid: Set<string>): void {
  const { dependencies, optionalDependencies } = readManifest(from)
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const found = findPackage(name, from)
    if (!found || laid.has(found)) continue
    laid.add(found)
    // What a workspace has for itself, because another version stands above, is the site's own here.
    const to = join(folder, found.slice(ROOT.length).replace(/^[\\/](catalogue|cli|collector)(?=[\\/])/, ''))
    if (existsSync(to)) {
      const [one, other] = [readManifest(to).version, readManifest(found).version]
      if (one === other) continue
      throw new Error(`${name} is needed in two versions: lay one of them below its dependent.`)
    }
    mkdirSync(dirname(to), { recursive: true })
    cpSync(found, to, { recursive: true, filter: (path) => !path.slice(found.length).includes('node_modules') })
    layDependencies(found, folder, laid)
  }
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** The folder that `import` would take, by Node's way upwards; undefined for an optional package of another platform. */
function findPackage(name: string, from: string): string | undefined {
  for (let at = from; at.length >= ROOT.length; at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(folder)) return folder
  }
  return undefined
}
