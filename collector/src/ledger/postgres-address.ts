import type { WordKey } from '../words/words.ts'

/** Where a PostgreSQL service is: its servers, of which one takes writes, and how to sign in. */
export interface PostgresAddress {
  readonly hosts: readonly { readonly host: string; readonly port: number }[]
  readonly user: string | undefined
  /** Undefined where `PGPASSWORD` or a password file says it. */
  readonly password: string | undefined
  readonly database: string
  /** `disable`: no TLS. `require`: TLS with any certificate. `verify-full`: TLS with one that this machine trusts. */
  readonly tls: TlsMode
  /** The address without its password, to be printed. */
  readonly shown: string
}

export type TlsMode = (typeof TLS_MODES)[number]

const TLS_MODES = ['disable', 'require', 'verify-full'] as const
const PORT = 5432

/** Whether `YINYOM_DB` names a PostgreSQL service and not a file. */
export function isPostgres(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text)
}

/** What is wrong with an address, as a key of the words. */
export type AddressFault = Extract<WordKey, `address.${string}`>

/**
 * Reads `postgres://user:password@host1:5432,host2:5432/database?sslmode=verify-full`, or says what is wrong with it;
 * what it says has nothing of the address in it, for the password may stand anywhere in one that is wrong.
 */
export function parsePostgresAddress(text: string): PostgresAddress | { readonly fault: AddressFault } {
  const parts = /^postgres(?:ql)?:\/\/(?:([^:@/?]*)(?::([^@/?]*))?@)?([^@/?]+)\/([^@/?]+)(?:\?([^@]*))?$/.exec(text)
  if (!parts) return { fault: 'address.form' }
  const [, user, password, list = '', database = '', query = ''] = parts
  const hosts = list.split(',').map(parseHost)
  const settings = new URLSearchParams(query)
  const tls = TLS_MODES.find((mode) => mode === (settings.get('sslmode') ?? 'disable'))
  if (hosts.includes(undefined)) return { fault: 'address.host' }
  if (!tls) return { fault: 'address.tls' }
  if ([...settings.keys()].some((name) => name !== 'sslmode')) return { fault: 'address.setting' }
  try {
    const signIn = { user: user && decodeURIComponent(user), password: password && decodeURIComponent(password) }
    const shown = `postgres://${user ? `${user}@` : ''}${list}/${database}`
    const servers = hosts.flatMap((one) => one ?? [])
    return { hosts: servers, ...signIn, database: decodeURIComponent(database), tls, shown }
  } catch {
    return { fault: 'address.percent' }
  }
}

function parseHost(text: string): { host: string; port: number } | undefined {
  const [, bracketed, name, port] = /^(?:\[([\da-f:.]+)\]|([^:[\]\s]+))(?::(\d{1,5}))?$/i.exec(text.trim()) ?? []
  const host = bracketed ?? name
  const number = Number(port ?? PORT)
  return host && number > 0 && number < 65_536 ? { host: host.replaceAll('%2F', '/'), port: number } : undefined
}
