import { existsSync, linkSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { WordedError } from '../words/words.ts'
import { makePem, readSigningKey } from './signing-key.ts'
import type { SigningKey } from './signing-key.ts'

/** The signing key cannot be used; the message is one sentence with the remedy. */
export class KeyFileError extends WordedError {
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
    throw new KeyFileError('key.missing', { path })
  }
  try {
    return readSigningKey(pem, name)
  } catch {
    throw new KeyFileError('key.notKey', { path })
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
    throw new KeyFileError('key.unreadable', { path, remark: String(error) })
  }
}

function unwritable(path: string, error: unknown): KeyFileError {
  return new KeyFileError('key.unwritable', { path, remark: String(error) })
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
