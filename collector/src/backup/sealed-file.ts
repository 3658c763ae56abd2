import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { WordedError } from '../words/words.ts'

/** The passphrase is not the one of this file, or the file was changed; the message is one sentence with the remedy. */
export class SealedFileError extends WordedError {
  override readonly name = 'SealedFileError'
}

/* A sealed file: these letters, salt, nonce, what is sealed, tag. AES-256-GCM under a key that scrypt makes. */
const MAGIC = Buffer.from('yinyom sealed 1\n')
const SALT = 16
const NONCE = 12
const TAG = 16
const HEAD = MAGIC.length + SALT + NONCE
const COST = { N: 131_072, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }

/** Whether a file is a sealed one. */
export async function isSealed(path: string): Promise<boolean> {
  return (await part(path, 0, MAGIC.length)).equals(MAGIC)
}

/** Seals the file `from` into a new file that only this user reads. */
export async function seal(from: string, to: string, passphrase: string): Promise<void> {
  const [salt, nonce] = [randomBytes(SALT), randomBytes(NONCE)]
  const cipher = createCipheriv('aes-256-gcm', await keyOf(passphrase, salt), nonce)
  async function* sealed(parts: AsyncIterable<Buffer>) {
    yield Buffer.concat([MAGIC, salt, nonce])
    for await (const one of parts) yield cipher.update(one)
    yield cipher.final()
    yield cipher.getAuthTag()
  }
  await pipeline(createReadStream(from), sealed, createWriteStream(to, { flags: 'wx', mode: 0o600 }))
}

/**
 * Opens a sealed file into a new one.
 *
 * @throws SealedFileError where the passphrase is another, or a byte was changed; then what stands in `to` is no good.
 */
export async function unseal(from: string, to: string, passphrase: string): Promise<void> {
  const { size } = await stat(from)
  const head = await part(from, 0, HEAD)
  const tag = await part(from, Math.max(HEAD, size - TAG), TAG)
  const key = await keyOf(passphrase, head.subarray(MAGIC.length, MAGIC.length + SALT))
  const cipher = createDecipheriv('aes-256-gcm', key, head.subarray(MAGIC.length + SALT))
  cipher.setAuthTag(tag)
  const sealed = createReadStream(from, { start: HEAD, end: size - TAG - 1 })
  try {
    await pipeline(sealed, cipher, createWriteStream(to, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error
    throw new SealedFileError('backup.wrongPassphrase', { path: from })
  }
}

function keyOf(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, COST, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

async function part(path: string, start: number, length: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
