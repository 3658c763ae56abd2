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
import { createWitness, FAULT_WORDS } from '../witness/witness-app.ts'
import { makePem } from '../keys/signing-key.ts'
import { readArguments } from './arguments.ts'
import type { Arguments } from './arguments.ts'
import { UsageError } from './command.ts'
import type { Command, CommandPorts } from './command.ts'
import { urlOf } from './cosign.ts'
import { showHeads } from './witness-heads.ts'

const TEXTS = ['key', 'name', 'logs', 'db', 'host', 'port', 'log', 'site', 'out']

/** `witness`: what an auditor or a parent company runs: cosigns the states of logs that only grow (C2SP tlog-witness). */
export const witness: Command = {
  summary: 'for an auditor: make a key, cosign what collectors send, or look at a collector yourself',
  usage:
    'key --key FILE --name NAME | serve --key FILE --name NAME --logs FILE --db FILE [--host H] [--port P] |\n' +
    '      follow URL --log NAME [--site SITE]… --key FILE --name NAME --logs FILE --db FILE |\n' +
    '      heads --db FILE [--out FOLDER]',
  async run(ports) {
    const given = readArguments(ports.args, { texts: TEXTS })
    const [what, ...rest] = given.rest
    if (what === 'key') return makeKey(given, ports)
    if (what === 'heads') return withFile(given, (heads) => showHeads(heads, given.list('out')[0], ports))
    if (what !== 'serve' && what !== 'follow')
      throw new UsageError(`"witness ${what ?? ''}" is no command: write witness key, serve, follow or heads.`)
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

async function serve(parts: WitnessParts, given: Arguments, { now, say, stopped }: CommandPorts): Promise<number> {
  const port = given.has('port') ? Number(given.text('port')) : 8789
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port is "${given.text('port')}": give an integer from 0 to 65535.`)
  const app = createWitness({
    ...parts,
    now,
    refused: (origin, fault) => say(`${fault}: ${origin.slice(0, 200)}: ${FAULT_WORDS[fault]}`),
    report: (error) => say(`${error.name}: ${error.message}`),
  })
  const host = given.has('host') ? given.text('host') : '127.0.0.1'
  const listening = await listen({ app }, { host, port })
  say(`The witness listens on ${listening.url}; collectors need its key ${parts.cosigner.verifierKey}`)
  await stopped()
  await listening.stop()
  return 0
}

async function follow(
  parts: WitnessParts,
  { url, given }: { readonly url: string; readonly given: Arguments },
  { now, say }: CommandPorts,
): Promise<number> {
  const name = given.text('log')
  const sites = given.has('site') ? given.list('site') : ['main']
  const get = (path: string) => getFrom(url, path)
  let faults = 0
  for (const site of sites) {
    for (const period of monthsOf(parts.heads, { name, site }, periodOf(new Date(now()).toISOString()))) {
      const outcome = await followLog({ name, site, period }, { ...parts, get, now })
      const words = wordsOf(outcome)
      if (outcome.state === 'refused' || outcome.state === 'dropped') faults++
      if (words) say(`${words[0]}: ${site} ${period}: ${words[1]}`)
    }
  }
  return faults > 0 ? 1 : 0
}

function wordsOf(outcome: FollowOutcome): readonly [string, string] | undefined {
  if (outcome.state === 'cosigned') return ['cosigned', `${outcome.size} entries, and nothing before them was changed`]
  if (outcome.state === 'dropped') return ['dropped', 'the month has gone, and its end was never looked at']
  if (outcome.state === 'none') return undefined
  if (outcome.fault === 'missing') return ['missing', 'the log was there, and the collector says now that it is not']
  return [outcome.fault, FAULT_WORDS[outcome.fault]]
}

/** Longer than any tile or note. */
const MOST_BYTES = 65_536

async function getFrom(url: string, path: string): Promise<Uint8Array | undefined> {
  const answer = await fetch(`${url}${path}`, { redirect: 'error', signal: AbortSignal.timeout(20_000) }).catch(
    (error: Error) => {
      throw new Error(`${url} does not answer (${error.message}): try again later.`)
    },
  )
  if (answer.status === 404) return undefined
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (answer.status !== 200 || bytes.length > MOST_BYTES)
    throw new Error(`${url}${path} answered ${answer.status}: see that this is the address of a collector.`)
  return bytes
}

async function cosignerOf(given: Arguments, { read }: CommandPorts): Promise<Cosigner> {
  const path = given.text('key')
  const pem = await read(path).catch(() => {
    throw new UsageError(`--key ${path} cannot be read: make it with "yinyom-collector witness key".`)
  })
  return cosignerIn(pem, path, nameOf(given))
}

function cosignerIn(pem: string, path: string, name: string): Cosigner {
  try {
    return readCosigner(pem, name)
  } catch {
    throw new UsageError(`--key ${path} has no Ed25519 key in PEM: put it back from its backup, or name another file.`)
  }
}

function nameOf(given: Arguments): string {
  const name = given.text('name')
  if (/^[^\s+]+$/u.test(name)) return name
  throw new UsageError(`--name is "${name}": give an address without https://, such as witness.example.com/w1.`)
}

async function logsOf(given: Arguments, { read }: CommandPorts): Promise<TrustedLogs> {
  const path = given.text('logs')
  const parsed = parseTrustedLogs(await read(path))
  if ('wrong' in parsed)
    throw new UsageError(
      `--logs ${path} has the line "${parsed.wrong.slice(0, 100)}", which is no key: write each line as ` +
        '"yinyom-collector keys" prints it.',
    )
  if (parsed.keys.length === 0)
    throw new UsageError(`--logs ${path} has no key: put the lines of "yinyom-collector keys" of each collector there.`)
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
    throw error instanceof HeadsFileError ? new UsageError(error.message) : error
  }
}
