import { listen } from '../listen.ts'
import { periodOf } from '../ledger/period.ts'
import { readCosigner } from '../witness/cosigner.ts'
import type { Cosigner } from '../witness/cosigner.ts'
import { followLog, monthsOf } from '../witness/follow-logs.ts'
import type { FollowOutcome } from '../witness/follow-logs.ts'
import { HeadsFileError, openHeads } from '../witness/heads-file.ts'
import type { Heads } from '../witness/heads-file.ts'
import { parseTrustedLogs } from '../witness/trusted-logs.ts'
import type { TrustedLogs } from '../witness/trusted-logs.ts'
import { createWitness } from '../witness/witness-app.ts'
import { makePem } from '../keys/signing-key.ts'
import { WordedError } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { readArguments } from './arguments.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'
import { urlOf } from './cosign.ts'
import { showHeads } from './witness-heads.ts'

const TEXTS = ['key', 'name', 'logs', 'db', 'host', 'port', 'log', 'site', 'out']

/** `witness`: what an auditor or a parent company runs: cosigns the states of logs that only grow (C2SP tlog-witness). */
export const witness: Command = {
  about: 'witness.about',
  usage:
    'key --key FILE --name NAME | serve --key FILE --name NAME --logs FILE --db FILE [--host H] [--port P] |\n' +
    '      follow URL --log NAME [--site SITE]… --key FILE --name NAME --logs FILE --db FILE |\n' +
    '      heads --db FILE [--out FOLDER]',
  args: {
    'follow URL': 'arg.url',
    '--key FILE': 'arg.cosignerKey',
    '--name NAME': 'arg.cosignerName',
    '--logs FILE': 'arg.logs',
    '--db FILE': 'arg.heads',
    '--host H': 'arg.host',
    '--port P': 'arg.port',
    '--log NAME': 'arg.log',
    '--site SITE': 'arg.onlySite',
    '--out FOLDER': 'arg.outFolder',
  },
  example: 'serve --key witness.pem --name witness.auditor.example --logs logs.txt --db witness.sqlite',
  async run(ports) {
    const given = readArguments(ports.args, { texts: TEXTS })
    const [what, ...rest] = given.rest
    if (what === 'key') return makeKey(given, ports)
    if (what === 'heads') return withFile(given, (heads) => showHeads(heads, given.list('out')[0], ports))
    if (what !== 'serve' && what !== 'follow') throw new UsageError('witness.command', { text: what ?? '' })
    const cosigner = await cosignerOf(given, ports)
    const logs = await logsOf(given, ports)
    return withFile(given, (heads) =>
      what === 'serve'
        ? serve({ cosigner, logs, heads }, given, ports)
        : follow({ cosigner, logs, heads }, { url: urlOf('URL', rest[0] ?? ''), given }, ports),
    )
  },
}

interface WitnessParts {
  readonly cosigner: Cosigner
  readonly logs: TrustedLogs
  readonly heads: Heads
}

async function makeKey(given: Arguments, { read, write, say }: CommandPorts): Promise<number> {
  const path = given.text('key')
  const pem = await read(path).catch(() => undefined)
  if (pem === undefined) await write(path, makePem())
  say(cosignerIn(pem ?? (await read(path)), path, nameOf(given)).verifierKey)
  return 0
}

async function serve(
  parts: WitnessParts,
  given: Arguments,
  { now, say, stopped, words }: CommandPorts,
): Promise<number> {
  const port = given.has('port') ? Number(given.text('port')) : 8789
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('argument.port', { text: given.text('port') })
  const app = createWitness({
    ...parts,
    now,
    refused: (origin, fault) =>
      say(words('witness.refused', { fault, origin: origin.slice(0, 200), words: words(`head.${fault}`) })),
    report: (error) => say(`${error.name}: ${error.message}`),
  })
  const host = given.has('host') ? given.text('host') : '127.0.0.1'
  const listening = await listen({ app }, { host, port })
  say(words('witness.listens', { url: listening.url, key: parts.cosigner.verifierKey }))
  await stopped()
  await listening.stop()
  return 0
}

async function follow(
  parts: WitnessParts,
  { url, given }: { readonly url: string; readonly given: Arguments },
  { now, say, words }: CommandPorts,
): Promise<number> {
  const name = given.text('log')
  const sites = given.has('site') ? given.list('site') : ['main']
  const get = (path: string) => getFrom(url, path)
  let faults = 0
  for (const site of sites) {
    for (const period of monthsOf(parts.heads, { name, site }, periodOf(new Date(now()).toISOString()))) {
      const outcome = await followLog({ name, site, period }, { ...parts, get, now })
      const line = wordsOf(outcome, { site, period }, words)
      if (outcome.state === 'refused' || outcome.state === 'dropped') faults++
      if (line !== undefined) say(line)
    }
  }
  return faults > 0 ? 1 : 0
}

function wordsOf(
  outcome: FollowOutcome,
  log: { readonly site: string; readonly period: string },
  words: Words,
): string | undefined {
  if (outcome.state === 'none') return undefined
  if (outcome.state === 'cosigned') return words('witness.cosigned', { ...log, size: outcome.size })
  if (outcome.state === 'dropped') return words('witness.dropped', log)
  const { fault } = outcome
  if (fault === 'missing') return words('witness.missing', log)
  return words('witness.fault', { ...log, fault, words: words(`head.${fault}`) })
}

/** Longer than any tile or note. */
const MOST_BYTES = 65_536

async function getFrom(url: string, path: string): Promise<Uint8Array | undefined> {
  const answer = await fetch(`${url}${path}`, { redirect: 'error', signal: AbortSignal.timeout(20_000) }).catch(
    (error: Error) => {
      throw new WordedError('witness.silent', { url, remark: error.message })
    },
  )
  if (answer.status === 404) return undefined
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (answer.status !== 200 || bytes.length > MOST_BYTES)
    throw new WordedError('witness.strange', { url: `${url}${path}`, status: answer.status })
  return bytes
}

async function cosignerOf(given: Arguments, { read }: CommandPorts): Promise<Cosigner> {
  const path = given.text('key')
  const pem = await read(path).catch(() => {
    throw new UsageError('witness.keyUnreadable', { path })
  })
  return cosignerIn(pem, path, nameOf(given))
}

function cosignerIn(pem: string, path: string, name: string): Cosigner {
  try {
    return readCosigner(pem, name)
  } catch {
    throw new UsageError('witness.keyNone', { path })
  }
}

function nameOf(given: Arguments): string {
  const name = given.text('name')
  if (/^[^\s+]+$/u.test(name)) return name
  throw new UsageError('witness.name', { text: name })
}

async function logsOf(given: Arguments, { read }: CommandPorts): Promise<TrustedLogs> {
  const path = given.text('logs')
  const parsed = parseTrustedLogs(await read(path))
  if ('wrong' in parsed) throw new UsageError('witness.logLine', { path, line: parsed.wrong.slice(0, 100) })
  if (parsed.keys.length === 0) throw new UsageError('witness.logsEmpty', { path })
  return parsed.keys
}

async function withFile(given: Arguments, use: (heads: Heads) => Promise<number>): Promise<number> {
  const heads = openFile(given.text('db'))
  try {
    return await use(heads)
  } finally {
    heads.close()
  }
}

function openFile(path: string): Heads {
  try {
    return openHeads(path)
  } catch (error) {
    throw error instanceof HeadsFileError ? new UsageError(error.key, error.values) : error
  }
}
