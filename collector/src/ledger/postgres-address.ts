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

/**
 * Reads `postgres://user:password@host1:5432,host2:5432/database?sslmode=verify-full`, or says what is wrong with it;
 * what it says has nothing of the address in it, for the password may stand anywhere in one that is wrong.
 */
export function parsePostgresAddress(text: string): PostgresAddress | { readonly fault: string } {
  const parts = /^postgres(?:ql)?:\/\/(?:([^:@/?]*)(?::([^@/?]*))?@)?([^@/?]+)\/([^@/?]+)(?:\?([^@]*))?$/.exec(text)
  if (!parts) return { fault: 'is not written as postgres://user:password@host:5432/database' }
  const [, user, password, list = '', database = '', query = ''] = parts
  const hosts = list.split(',').map(parseHost)
  const settings = new URLSearchParams(query)
  const tls = TLS_MODES.find((mode) => mode === (settings.get('sslmode') ?? 'disable'))
  if (hosts.includes(undefined)) return { fault: 'has a host that is not written as name or name:port' }
  if (!tls) return { fault: `has an sslmode that is not one of ${TLS_MODES.join(', ')}` }
  if ([...settings.keys()].some((name) => name !== 'sslmode')) return { fault: 'has a setting besides sslmode' }
  try {
    const signIn = { user: user && decodeURIComponent(user), password: password && decodeURIComponent(password) }
    const shown = `postgres://${user ? `${user}@` : ''}${list}/${database}`
    const servers = hosts.flatMap((one) => one ?? [])
    return { hosts: servers, ...signIn, database: decodeURIComponent(database), tls, shown }
  } catch {
    return { fault: 'has a % that does not begin an encoded character' }
  }
}

function parseHost(text: string): { host: string; port: number } | undefined {
  const [, bracketed, name, port] = /^(?:\[([\da-f:.]+)\]|([^:[\]\s]+))(?::(\d{1,5}))?$/i.exec(text.trim()) ?? []
  const host = bracketed ?? name
  const number = Number(port ?? PORT)
  return host && number > 0 && number < 65_536 ? { host: host.replaceAll('%2F', '/'), port: number } : undefined
}
