/** Source of random bytes; `crypto.getRandomValues` in a browser, scripted in tests. */
export type RandomBytes = (count: number) => Uint8Array

/** Draws ahead, enough for one decision: the first draw of a page is slow, and a click should not wait for it. */
export function createRandomPool(draw: RandomBytes): RandomBytes {
  let pool = draw(64)
  return (count) => {
    if (pool.length < count) pool = draw(64)
    const taken = pool.slice(0, count)
    pool = pool.slice(count)
    return taken
  }
}

/** A UUID version 7 (RFC 9562): sortable by time, 74 random bits. */
export function createId(now: number, random: RandomBytes): string {
  const hex = now.toString(16).padStart(12, '0') + toHex(random(10))
  // What is not ours to choose: the version, and two bits of the variant.
  return hex.replace(
    /(.{8})(.{4}).(...)(.)(...)/,
    (_, high, low, more, variant, rest) => `${high}-${low}-7${more}-${'89ab'[parseInt(variant, 16) & 3]}${rest}-`,
  )
}

/** 128 random bits in 22 base64url characters: a visitor's pseudonym, derived from nothing. */
export function createPrincipal(random: RandomBytes): string {
  return toBase64Url(random(16))
}

/** 22 characters for the 36 of a UUID; the cookie counts bytes. */
export function packId(id: string): string {
  return toBase64Url(Uint8Array.from(id.replaceAll('-', '').match(/../g) ?? [], (pair) => parseInt(pair, 16)))
}

/** The UUID that `packId` packed; undefined where it is none. */
export function unpackId(packed: string): string | undefined {
  if (!/^[\w-]{21}[AQgw]$/.test(packed)) return undefined
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => (byte + 256).toString(16).slice(1)).join('')
}

/** Base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
