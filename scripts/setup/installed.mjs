import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { SetupError } from './step.mjs'

/**
 * A program on this machine: the one that an environment variable names before all else, then the one that
 * playwright-core has downloaded, then one on the path or in a place where installers put it.
 * @param {{ variable: string, names: readonly string[], places?: readonly string[], playwright?: 'chromium' | 'firefox' | 'webkit' }} wanted
 * @returns {Promise<{ path: string, ofPlaywright: boolean } | undefined>}
 */
export async function findProgram({ variable, names, places = [], playwright }) {
  const { [variable]: given, PATH = '' } = process.env
  const own = playwright && (await playwrightBuild(playwright))
  if (given) {
    if (existsSync(given)) return { path: given, ofPlaywright: given === own }
    throw new SetupError(`${variable} names ${given}, which does not exist.`, 'Correct it, or unset it.')
  }
  if (own) return { path: own, ofPlaywright: true }
  const onPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)))
  const path = [...onPath, ...places].find((one) => existsSync(one))
  return path && { path, ofPlaywright: false }
}

/** A folder's file below each of the places where Windows has programs. */
export function inProgramFiles(...parts) {
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], ...parts)] : [],
  )
}

async function playwrightBuild(name) {
  const { [name]: type } = await import('playwright-core').catch(() => ({}))
  const path = type?.executablePath()
  return path && existsSync(path) ? path : undefined
}

/** Whether packages can be installed here without asking anybody. */
export const hasApt = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** What apt-get has said. */
export async function installWithApt(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update'])
  const install = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
  return update.output + install.output
}
