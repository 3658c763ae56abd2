import { existsSync, linkSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makePem, readSigningKey } from './signing-key.ts'
import type { SigningKey } from './signing-key.ts'

/** The signing key cannot be used; the message is one sentence with the remedy. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError'
}

/**
 * Reads the signing key, and makes it where there is none and `mayMake` says so. Two processes that start at once get
 * the same one.
 *
 * @throws KeyFileError where it is missing, unreadable or no key.
 */
export function openKeyFile(
  path: string,
  { name, mayMake }: { readonly name: string; readonly mayMake: boolean },
): SigningKey {
  const pem = readPem(path) ?? (mayMake ? makeFile(path) : undefined)
  if (pem === undefined) {
    throw new KeyFileError(
      `The signing key ${path} is missing, and the ledger was signed with one: put it back from its backup, ` +
        `or make a new one with "yinyom-collector keys --rotate".`,
    )
  }
  try {
    return readSigningKey(pem, name)
  } catch {
    throw new KeyFileError(
      `The file ${path} has no Ed25519 key in PEM: put it back from its backup, or name another in YINYOM_KEY.`,
    )
  }
}

/**
 * Makes a new key in the place of the old one, which stays beside it under its name and `stamp`; gives that name, or
 * undefined where there was none.
 *
 * @throws KeyFileError where the folder cannot be written.
 */
export function renewKeyFile(path: string, stamp: string): string | undefined {
  const old = existsSync(path) ? `${path}.${stamp}` : undefined
  try {
    if (old) renameSync(path, old)
  } catch (error) {
    throw unwritable(path, error)
  }
  makeFile(path)
  return old
}

function readPem(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new KeyFileError(`The signing key ${path} cannot be read (${String(error)}): let this user read it.`)
  }
}

function unwritable(path: string, error: unknown): KeyFileError {
  return new KeyFileError(
    `The signing key ${path} cannot be made (${String(error)}): see that YINYOM_KEY names a file in a folder that exists and that this user may write.`,
  )
}

/** Written beside and linked into place, so that nobody reads half a key and the first of two makers wins. */
function makeFile(path: string): string {
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(dirname(path), '.yinyom-key-'))
    const draft = join(folder, 'key')
    writeFileSync(draft, makePem(), { mode: 0o600, flush: true })
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(path, error)
  } finally {
    if (folder) rmSync(folder, { recursive: true })
  }
  return readFileSync(path, 'utf8')
}
