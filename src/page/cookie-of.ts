import type { Config } from '../config/resolve-config.ts'
import { createRecordCookie } from '../storage/record-cookie.ts'
import type { RecordCookie } from '../storage/record-cookie.ts'
import type { Page } from './page-port.ts'

/** The cookie that holds the record, on the domain of the configuration. */
export function cookieOf({ cookieName: name }: Page, { cookie }: Config): RecordCookie {
  const { hostname, protocol } = location
  return createRecordCookie({
    jar: document,
    name,
    domain: cookie.domain,
    host: hostname,
    secure: protocol === 'https:',
  })
}
