const PRIMES = firstPrimes(64)
/** Fractions of roots, as FIPS 180-4 §4.2.2 and §5.3.3 define them; storing takes each modulo 2^32. */
const ROUNDS = Uint32Array.from(PRIMES, (prime) => Math.cbrt(prime) * 2 ** 32)
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => Math.sqrt(prime) * 2 ** 32)

/**
 * SHA-256 (FIPS 180-4) of `text` in UTF-8, as 64 lower-case hex digits. Synchronous, because it runs inside an
 * IndexedDB transaction; and our own, because `crypto.subtle` is missing on pages that are served by plain http.
 */
export function sha256(text: string): string {
  const message = pad(new TextEncoder().encode(text))
  const hash = START.slice()
  for (let at = 0; at < message.byteLength; at += 64) mixIn(hash, message, at)
  let hex = ''
  for (const word of hash) hex += word.toString(16).padStart(8, '0')
  return hex
}

/**
 * One block of 64 bytes. Written out, without destructuring or calls: it runs a few times per decision, never long
 * enough for a browser to optimise it, and like this it is several times faster then.
 */
function mixIn(hash: Uint32Array, message: DataView, from: number): void {
  const w = new Uint32Array(64)
  let a = hash[0]!
  let b = hash[1]!
  let c = hash[2]!
  let d = hash[3]!
  let e = hash[4]!
  let f = hash[5]!
  let g = hash[6]!
  let h = hash[7]!
  for (let at = 0; at < 64; at++) {
    if (at < 16) w[at] = message.getUint32(from + at * 4)
    else {
      const x = w[at - 15]!
      const y = w[at - 2]!
      const small = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
      const large = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
      w[at] = w[at - 16]! + small + w[at - 7]! + large
    }
    const one =
      h +
      (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
      ((e & f) ^ (~e & g)) +
      ROUNDS[at]! +
      w[at]!
    const two =
      (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  hash[0]! += a
  hash[1]! += b
  hash[2]! += c
  hash[3]! += d
  hash[4]! += e
  hash[5]! += f
  hash[6]! += g
  hash[7]! += h
}

/** Whole blocks: a 1 bit after the message, its length in bits at the end. */
function pad(bytes: Uint8Array): DataView {
  const blocks = new Uint8Array(((bytes.length + 72) >> 6) * 64)
  blocks.set(bytes)
  blocks[bytes.length] = 128
  const message = new DataView(blocks.buffer)
  message.setUint32(blocks.length - 4, bytes.length * 8)
  return message
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let next = 2; primes.length < count; next++) if (primes.every((prime) => next % prime)) primes.push(next)
  return primes
}
