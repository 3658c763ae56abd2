import { isEdge } from './frontier.ts'
import type { Edge } from './frontier.ts'

/** How far a log was walked, and when. */
export interface SavedLog {
  readonly site: string
  readonly period: string
  readonly edge: Edge
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** How far a ledger was walked: what `verify --resume` goes on from. */
export interface SavedWalk {
  /** What the names of its logs begin with. */
  readonly name: string
  readonly logs: readonly SavedLog[]
}

const FORMAT = 'yinyom-verify/1'

export function formatWalk({ name, logs }: SavedWalk): string {
  const lines = logs.map(({ site, period, edge, at }) => {
    const edges = edge.hashes.map((row) => Buffer.from(row).toString('base64'))
    return JSON.stringify({ site, period, size: edge.size, at, edges })
  })
  return `${[JSON.stringify({ format: FORMAT, log: name }), ...lines].join('\n')}\n`
}

/** Reads such a text; undefined where it is none, or its hashes cannot be those of its sizes. */
export function parseWalk(text: string): SavedWalk | undefined {
  try {
    const [head, ...lines] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    const logs = lines.map(toLog)
    if (head?.format !== FORMAT || typeof head.log !== 'string' || logs.some((log) => !log)) return undefined
    return { name: head.log, logs: logs.flatMap((log) => log ?? []) }
  } catch {
    return undefined
  }
}

function toLog({ site, period, size, at, edges }: Readonly<Record<string, unknown>>): SavedLog | undefined {
  if (typeof site !== 'string' || typeof period !== 'string' || typeof at !== 'string') return undefined
  if (!Number.isSafeInteger(size) || (size as number) < 1 || !Array.isArray(edges)) return undefined
  const rows = edges.map((row) => (typeof row === 'string' ? bytesOf(row) : undefined))
  const edge = { size: size as number, hashes: rows.map((row) => row ?? new Uint8Array()) }
  return rows.every(Boolean) && isEdge(edge) ? { site, period, edge, at } : undefined
}

/** The bytes of standard Base64; undefined for any other spelling. */
function bytesOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  return Buffer.from(bytes).toString('base64') === text ? bytes : undefined
}
