import { resolve } from 'node:path'
import type { Origins } from './cross-origin.ts'
import { byteSize } from './limits/byte-size.ts'
import { isPostgres, parsePostgresAddress } from './ledger/postgres-address.ts'
import type { PostgresAddress } from './ledger/postgres-address.ts'
import { normalOrigin } from './sites/normal-origin.ts'
import { wordsIn } from './words/words.ts'
import type { Words } from './words/words.ts'

/** How one collector is run. */
export interface CollectorOptions {
  readonly host: string
  readonly port: number
  /** Absolute path of the SQLite file, or the address of the PostgreSQL service without its password: to be shown. */
  readonly database: string
  /** Where receipts are kept in PostgreSQL; undefined where they are in the SQLite file. */
  readonly postgres?: PostgresAddress | undefined
  readonly origins: Origins
  readonly maxBytes: number
  /** What the names of the logs begin with: an address without its scheme. */
  readonly log: string
  /** Absolute path of the signing key. */
  readonly key: string
  /** Days that receipts are kept after they have arrived. */
  readonly retention: number
  /** Where requests are written down, with their addresses, and for how many days; undefined where they are not. */
  readonly traffic?: { readonly folder: string; readonly days: number } | undefined
  /** Where archives of `yinyom evidence` are, whose pictures stand beside receipts; undefined where there are none. */
  readonly evidence?: string | undefined
  /** Days that the audit trail is kept. */
  readonly auditRetention: number
  /** Requests a minute that anybody may send without a login, by address and by origin. */
  readonly limits: { readonly perAddress: number; readonly perOrigin: number }
  /** Whether a proxy of ours stands before it, which says in `X-Forwarded-For` who asks. */
  readonly isProxied: boolean
  /** Most bytes of the SQLite file; undefined is no limit. */
  readonly maxFile?: number | undefined
  /** How it says what happens: lines for a person, or for a program. */
  readonly logs: 'text' | 'json'
}

/** The environment as options, or a sentence for each variable that is wrong. */
export type ParsedOptions = { readonly options: CollectorOptions } | { readonly problems: readonly string[] }

type Env = { readonly [name: string]: string | undefined }

/** What the variables are read beside. */
interface OptionPorts {
  /** Default: English. */
  readonly words?: Words
  /** Of the PostgreSQL service, where a file of its own holds it. */
  readonly password?: string | undefined
}

/** Where what is wrong is said, and in which language. */
export interface Complaints {
  readonly problems: string[]
  readonly words: Words
}

/** Reads `YINYOM_…`; a variable that is absent or empty means its default. */
export function parseOptions(env: Env, { words = wordsIn('en'), password }: OptionPorts = {}): ParsedOptions {
  const problems: string[] = []
  const complaints = { problems, words }
  const { database, postgres } = withPassword(
    store('YINYOM_DB', env.YINYOM_DB || 'yinyom.sqlite', complaints),
    password,
    complaints,
  )
  if (postgres && !env.YINYOM_KEY) problems.push(words('setting.keyMissing'))
  const trafficDays = whole(env, 'YINYOM_TRAFFIC_DAYS', 90, 90, 730, complaints)
  const options = {
    host: env.YINYOM_HOST?.trim() || '127.0.0.1',
    port: whole(env, 'YINYOM_PORT', 8787, 0, 65_535, complaints),
    database,
    ...(postgres && { postgres }),
    origins: originList(env.YINYOM_ORIGINS ?? '', complaints),
    maxBytes: whole(env, 'YINYOM_MAX_BYTES', 65_536, 4096, 1_048_576, complaints),
    log: logName(env.YINYOM_LOG?.trim() || 'localhost', complaints),
    key: resolve(env.YINYOM_KEY || `${database}.key`),
    retention: whole(env, 'YINYOM_RETENTION', 1095, 180, 36_500, complaints),
    ...(env.YINYOM_TRAFFIC && { traffic: { folder: resolve(env.YINYOM_TRAFFIC), days: trafficDays } }),
    ...(env.YINYOM_EVIDENCE && { evidence: resolve(env.YINYOM_EVIDENCE) }),
    auditRetention: whole(env, 'YINYOM_AUDIT_RETENTION', 3650, 365, 36_500, complaints),
    limits: {
      perAddress: whole(env, 'YINYOM_LIMIT_ADDRESS', 600, 1, 100_000_000, complaints),
      perOrigin: whole(env, 'YINYOM_LIMIT_ORIGIN', 60_000, 1, 100_000_000, complaints),
    },
    isProxied: word(env, 'YINYOM_PROXY', ['0', '1'], complaints) === '1',
    ...(env.YINYOM_MAX_FILE && { maxFile: size(env.YINYOM_MAX_FILE, postgres !== undefined, complaints) }),
    logs: word(env, 'YINYOM_LOGS', ['text', 'json'], complaints),
  }
  return problems.length > 0 ? { problems } : { options }
}

function whole(env: Env, name: string, fallback: number, min: number, max: number, complaints: Complaints): number {
  const text = env[name]?.trim()
  if (!text) return fallback
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  if (value >= min && value <= max) return value
  complaints.problems.push(complaints.words('setting.whole', { name, text, min, max }))
  return fallback
}

/** One of these words; the first where the variable is absent. */
function word<Word extends string>(
  env: Env,
  name: string,
  words: readonly [Word, ...Word[]],
  { problems, words: sentence }: Complaints,
): Word {
  const text = env[name]?.trim()
  const found = text ? words.find((one) => one === text) : words[0]
  if (found === undefined) problems.push(sentence('setting.word', { name, text: text ?? '', words: words.join(', ') }))
  return found ?? words[0]
}

const LEAST_FILE = 1e6

function size(text: string, isService: boolean, { problems, words }: Complaints): number | undefined {
  const bytes = byteSize(text)
  if (isService) problems.push(words('setting.maxFileService'))
  else if (bytes === undefined || bytes < LEAST_FILE) problems.push(words('setting.maxFile', { text }))
  return bytes
}

/** Where a ledger is. */
export type Store = Pick<CollectorOptions, 'database' | 'postgres'>

/** The file or service that `text` means; what is wrong with it is said under `name`, and never shows a password. */
export function store(name: string, text: string, { problems, words }: Complaints): Store {
  if (isPostgres(text)) {
    const address = parsePostgresAddress(text)
    if (!('fault' in address)) return { database: address.shown, postgres: address }
    problems.push(words('setting.notAddress', { name, fault: words(address.fault) }))
    return { database: '' }
  }
  if (text.startsWith(':') || text.startsWith('file:')) {
    problems.push(words('setting.notPath', { name, text }))
  }
  return { database: resolve(text) }
}

/** The service with the password that stands in a file of its own. */
function withPassword({ database, postgres }: Store, password: string | undefined, complaints: Complaints): Store {
  const { problems, words } = complaints
  if (password === undefined) return { database, postgres }
  if (!postgres) problems.push(words('setting.passwordUnused'))
  if (postgres?.password !== undefined) problems.push(words('setting.passwordTwice'))
  return { database, postgres: postgres && { ...postgres, password } }
}

/** As C2SP tlog-checkpoint asks for: an address without its scheme, which stands in every proof. */
function logName(text: string, { problems, words }: Complaints): string {
  if (!/^[a-z0-9.-]+(:\d+)?(\/[a-z0-9._-]+)*$/.test(text)) {
    problems.push(words('setting.log', { text }))
  }
  return text
}

function originList(text: string, { problems, words }: Complaints): Origins {
  const given = text.split(',').flatMap((part) => part.trim() || [])
  if (given.length === 1 && given[0] === '*') return '*'
  return given.flatMap((part) => {
    const origin = normalOrigin(part)
    if (!origin) {
      problems.push(words('setting.origin', { text: part }))
    }
    return origin ?? []
  })
}
