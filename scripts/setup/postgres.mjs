import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { hasApt, installWithApt } from './installed.mjs'
import { SetupError } from './step.mjs'

const REMEDY = 'Install PostgreSQL 15 or later, or set POSTGRES_BIN to the folder with its initdb.'
/** Debian keeps the programs of each version in a folder of its own, which is not on the path. */
const DEBIAN = '/usr/lib/postgresql'

/** The folder with the programs of a PostgreSQL server, 15 or later; `POSTGRES_BIN` goes before all else. */
export function findPostgres() {
  const { POSTGRES_BIN, PATH = '' } = process.env
  if (POSTGRES_BIN) {
    if (existsSync(join(POSTGRES_BIN, 'initdb'))) return POSTGRES_BIN
    throw new SetupError(`POSTGRES_BIN names ${POSTGRES_BIN}, which has no initdb.`, 'Correct it, or unset it.')
  }
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).filter((version) => Number(version) >= 15) : []
  const folders = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...PATH.split(delimiter)]
  return folders.find((folder) => folder && existsSync(join(folder, 'initdb')))
}

/**
 * Installs a server where there is none and that can be done without asking; gives the lines to say where there still
 * is none. On a machine where it can be installed, CI does not go on without.
 */
export async function ensurePostgres() {
  let output = ''
  if (!findPostgres() && hasApt()) {
    console.log('  no PostgreSQL yet: installing postgresql with apt-get')
    output = await installWithApt(['postgresql'])
  }
  if (findPostgres()) return []
  if (process.env.CI && hasApt()) throw new SetupError('PostgreSQL could not be installed.', REMEDY, output)
  return [`skipped: the tests on PostgreSQL, which was not found. ${REMEDY}`]
}
