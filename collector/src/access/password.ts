import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** Cost of scrypt (RFC 7914): 32 MiB and some 80 ms for each try. */
const COST = { N: 32_768, r: 8, p: 1 } as const
const MEMORY = 64 * 1024 * 1024
const BYTES = 32

/** Fewest and most letters of a password; a phrase of four words has more than twelve. */
export const PASSWORD_LENGTH = { least: 12, most: 200 } as const

/** What is kept of a password or a token's secret: `scrypt$N$r$p$salt$hash`, in base64. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(secret, salt, COST)
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), hash.toString('base64')].join('$')
}

/** Whether it is the secret of that hash; takes as long where there is none, so that nobody learns who has one. */
export async function isSecret(secret: string, kept: string | undefined): Promise<boolean> {
  const [, n = COST.N, r = COST.r, p = COST.p, salt = '', hash = ''] = kept?.split('$') ?? []
  const cost = { N: Number(n), r: Number(r), p: Number(p) }
  const made = await derive(secret, Buffer.from(salt, 'base64'), cost)
  const known = Buffer.from(hash, 'base64')
  return known.length === made.length && timingSafeEqual(known, made)
}

function derive(secret: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Composed letters, so that the same Thai phrase is the same password from every keyboard.
    scrypt(secret.normalize('NFC'), salt, BYTES, { ...cost, maxmem: MEMORY }, (error, hash) =>
      error ? reject(error) : resolve(hash),
    )
  })
}
