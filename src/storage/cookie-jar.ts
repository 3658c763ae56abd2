/** Cookies as a page sees them. `document` is one; tests bring one that knows the cookie rules. */
export interface CookieJar {
  cookie: string
}

/** The values of all cookies with this name: more than one where domains or paths differ. */
export function readCookies(jar: CookieJar, name: string): string[] {
  try {
    return jar.cookie
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => pair.slice(name.length + 1))
  } catch {
    // Sandboxed frames throw.
    return []
  }
}

/** Writes one cookie for the whole site; `maxAge` in seconds, 0 deletes. A browser that refuses is survived. */
export function writeCookie(
  jar: CookieJar,
  name: string,
  value: string,
  maxAge: number,
  domain: string,
  secure: boolean,
): void {
  const where = (domain && `; Domain=${domain}`) + (secure ? '; Secure' : '')
  try {
    jar.cookie = `${name}=${value}; Path=/; Max-Age=${maxAge}; SameSite=Lax${where}`
  } catch {
    // The caller reads back and sees that nothing is kept.
  }
}
