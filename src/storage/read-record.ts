import { decodeRecord } from '../model/consent-record.ts'
import type { ConsentRecord } from '../model/consent-record.ts'
import { readCookies } from './cookie-jar.ts'
import type { CookieJar } from './cookie-jar.ts'

export interface FoundRecord {
  /** The newest valid record among the cookies of our name. */
  readonly record: ConsentRecord | undefined
  /** Cookies of our name. More than one is repaired to one; one without a record is reported. */
  readonly copies: number
}

/** Reads the stored answer at once. Total: what is not exactly a record counts as never asked. */
export function readRecord(jar: CookieJar, name: string): FoundRecord {
  const values = readCookies(jar, name)
  const [record] = values
    .map(decodeRecord)
    .filter((found) => found !== undefined)
    .sort((a, b) => b.decidedAt - a.decidedAt)
  return { record, copies: values.length }
}
