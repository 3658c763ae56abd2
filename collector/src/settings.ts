import { didYouMean } from '../../src/problems/did-you-mean.ts'
import type { Words } from './words/words.ts'

/** What may be set: the variable is `YINYOM_` and this in capitals, the key of the file is this. */
export const SETTINGS = [
  'host',
  'port',
  'db',
  'db_file',
  'db_password_file',
  'origins',
  'max_bytes',
  'log',
  'key',
  'retention',
  'audit_retention',
  'evidence',
  'traffic',
  'traffic_days',
  'limit_address',
  'limit_origin',
  'proxy',
  'max_file',
  'logs',
] as const

type Env = { readonly [name: string]: string | undefined }

/** The settings of environment and files as variables, and the password that a file of its own holds. */
export type ReadSettings =
  | { readonly env: Env; readonly password?: string | undefined }
  | { readonly problems: readonly string[] }

interface SettingPorts {
  /** The text of a file. */
  readonly read: (path: string) => Promise<string>
  readonly words: Words
}

/**
 * Adds to the environment what stands in the file that `YINYOM_CONFIG` names, and what stands in the files of secrets.
 * What is set in the environment wins; a setting that is empty is not set.
 */
export async function readSettings(env: Env, { read, words }: SettingPorts): Promise<ReadSettings> {
  const problems: string[] = []
  const ports = { problems, read, words }
  const own = Object.fromEntries(Object.entries(env).filter(([, value]) => value))
  const filed = own.YINYOM_CONFIG ? await readConfig(own.YINYOM_CONFIG, ports) : {}
  // Whoever sets the database in the environment does not mean the one of the file, in whichever way it is said.
  if (own.YINYOM_DB || own.YINYOM_DB_FILE) for (const name of ['YINYOM_DB', 'YINYOM_DB_FILE']) delete filed[name]
  const all = { ...filed, ...own }
  if (all.YINYOM_DB && all.YINYOM_DB_FILE)
    problems.push(words('setting.bothGiven', { one: 'YINYOM_DB', other: 'YINYOM_DB_FILE' }))
  const database = all.YINYOM_DB_FILE && (await readSecret('YINYOM_DB_FILE', all.YINYOM_DB_FILE, ports))
  const path = all.YINYOM_DB_PASSWORD_FILE
  const password = path && (await readSecret('YINYOM_DB_PASSWORD_FILE', path, ports))
  if (problems.length > 0) return { problems }
  return { env: { ...all, ...(database && { YINYOM_DB: database }) }, ...(password && { password }) }
}

interface ReadingPorts extends SettingPorts {
  readonly problems: string[]
}

async function readConfig(path: string, { problems, read, words }: ReadingPorts): Promise<Record<string, string>> {
  let content: unknown
  try {
    content = JSON.parse(await read(path))
  } catch (error) {
    const key = error instanceof SyntaxError ? 'config.noJson' : 'setting.fileUnreadable'
    problems.push(words(key, { name: 'YINYOM_CONFIG', path, remark: remarkOn(error as Error) }))
    return {}
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    problems.push(words('config.noObject', { path }))
    return {}
  }
  const entries = Object.entries(content).flatMap(([key, value]): [string, string][] => {
    if (!isSetting(key)) {
      const nearest = didYouMean(key, SETTINGS)
      const known = SETTINGS.join(', ')
      problems.push(
        nearest ? words('config.nearest', { path, key, nearest }) : words('config.unknown', { path, key, known }),
      )
      return []
    }
    const text = textOf(key, value)
    if (text !== undefined) return [[`YINYOM_${key.toUpperCase()}`, text]]
    const list = key === 'origins' ? words('config.orList') : ''
    problems.push(words('config.value', { path, key, found: kindOf(value), list }))
    return []
  })
  return Object.fromEntries(entries)
}

/** What the engine says of a text that is no JSON shows a part of it, which may be a password: only the place is said. */
function remarkOn(error: Error): string {
  if (!(error instanceof SyntaxError)) return error.message
  return /position \d+(?: \(line \d+ column \d+\))?/.exec(error.message)?.[0] ?? 'JSON'
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  return value === null ? 'null' : typeof value
}

function isSetting(key: string): boolean {
  return SETTINGS.some((one) => one === key)
}

/** As a variable would say it; undefined where the value is of no kind that one can have. */
function textOf(key: string, value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  const isList = key === 'origins' && Array.isArray(value) && value.every((one) => typeof one === 'string')
  return isList ? value.join(',') : undefined
}

/** The line of a file, without the newline that an editor puts at its end. */
async function readSecret(name: string, path: string, { problems, read, words }: ReadingPorts): Promise<string> {
  let text: string
  try {
    text = (await read(path)).replace(/\r?\n$/, '')
  } catch (error) {
    problems.push(words('setting.fileUnreadable', { name, path, remark: (error as Error).message }))
    return ''
  }
  if (text === '') problems.push(words('setting.fileEmpty', { name, path }))
  if (/[\r\n]/.test(text)) problems.push(words('setting.fileLines', { name, path }))
  return text
}
