import { MAX_COOKIE_BYTES, encodeRecord } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import { candidateDomains } from './candidate-domains.ts'
import { readCookies, writeCookie } from './cookie-jar.ts'
import type { CookieJar } from './cookie-jar.ts'

/** Writes the cookie that holds the record; `read-record.ts` reads it. */
export interface RecordCookie {
  /** Writes at once. The look whether it stands is slow and may wait: it is done by what this returns. */
  write(record: ConsentRecord): () => Kept
  clear(): void
}

/** Exactly one cookie is left, or none where the browser keeps nothing; `elsewhere` says that the domain was refused. */
export interface Kept {
  readonly kept: boolean
  readonly elsewhere: boolean
}

export interface RecordCookieOptions {
  readonly jar: CookieJar
  readonly name: string
  /** The `cookie.domain` option; `auto` is the widest that the browser takes; undefined is this host only. */
  readonly domain: string | undefined
  readonly host: string
  readonly secure: boolean
}

export function createRecordCookie({ jar, name, domain, host, secure }: RecordCookieOptions): RecordCookie {
  const parents = candidateDomains(host)
  const wanted = domain && toAscii(domain.replace(/^\./, ''))

  function clear(): void {
    for (const parent of ['', ...parents]) writeCookie(jar, name, '', 0, parent, secure)
  }

  return {
    write(record) {
      const value = encodeRecord(record)
      if (value.length > MAX_COOKIE_BYTES) {
        // No cookie is safer than an older, more permissive one.
        clear()
        return () => ({ kept: false, elsewhere: false })
      }
      const put = (where: string) => writeCookie(jar, name, value, record.validDays * 86_400, where, secure)
      const attempts = [...(wanted === 'auto' ? parents : parents.filter((parent) => parent === wanted)), '']
      put(attempts[0]!)
      return () => {
        // One that is for this host alone would be taken for the domain's.
        if (attempts[0]) writeCookie(jar, name, '', 0, '', secure)
        for (const attempt of attempts) {
          if (attempt !== attempts[0]) put(attempt)
          const found = readCookies(jar, name)
          if (!found.includes(value)) continue
          if (found.length > 1) {
            clear()
            put(attempt)
          }
          return { kept: true, elsewhere: wanted !== undefined && wanted !== 'auto' && attempt !== wanted }
        }
        return { kept: false, elsewhere: false }
      }
    },
    clear,
  }
}

/** A Thai domain as browsers name it, in Punycode. */
function toAscii(domain: string): string {
  try {
    return new URL(`https://${domain}`).hostname
  } catch {
    return domain
  }
}
