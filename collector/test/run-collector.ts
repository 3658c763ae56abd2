import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, onTestFinished, vi } from 'vitest'

/** A collector in a process of its own. */
export interface Running {
  /** Where it listens; empty when it has ended before it did. */
  readonly url: string
  readonly child: ChildProcess
  /** All it has said so far, on either stream. */
  readonly said: () => string
  /** Resolved once it has said `words`. */
  readonly says: (words: string) => Promise<void>
  /** Resolved with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
}

const root = join(import.meta.dirname, '..')
// Beside the packages that the built file imports, and apart from a collector that someone runs.
const outDir = join(root, '..', '.cache', `collector-${process.pid}`)
/** The program, where `useBuiltCollector` has it built. */
export const BUILT_COLLECTOR = join(outDir, 'main.js')

/** Has the collector built as it ships, for the tests of this file. */
export function useBuiltCollector(): void {
  // Processes start when the machine has time for them.
  vi.setConfig({ testTimeout: 30_000 })
  beforeAll(async () => {
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
  }, 60_000)
  afterAll(() => rmSync(outDir, { recursive: true, force: true }))
}

/**
 * Starts the built collector on a port that is free; it is killed at the end of the test where it still runs. `through`
 * is a command that ends in becoming the one that follows it.
 */
export async function runCollector(
  env: Record<string, string>,
  args: readonly string[] = [],
  through: readonly string[] = [],
): Promise<Running> {
  const [command, ...rest] = [...through, process.execPath, BUILT_COLLECTOR, ...args]
  // All that a test sends is of one address.
  const own = {
    PATH: process.env.PATH,
    YINYOM_PORT: '0',
    YINYOM_LIMIT_ADDRESS: '100000000',
    YINYOM_LIMIT_ORIGIN: '100000000',
  }
  const child = spawn(command!, rest, { stdio: 'pipe', env: { ...own, ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  const heard = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      for (const listener of heard) listener()
    })
  }
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? '')
  function says(words: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const listen = () => {
        if (output.includes(words)) resolve()
      }
      heard.add(listen)
      listen()
      void ended.then(() => reject(new Error(`The collector ended without "${words}": ${output}`)))
    })
  }
  const ready = ['Receipts are accepted from', 'The witness listens on', 'รับหลักฐานจาก'].map(says)
  await Promise.race([...ready, ended]).catch(() => undefined)
  const url = /listens on ([^\s;"]+)/.exec(output)?.[1] ?? ''
  return { url, child, said: () => output, says, ended }
}

/** Sends one receipt, or several, to a running collector. */
export function post(url: string, body: unknown, init: RequestInit = {}): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${url}/v1/receipts`, { method: 'POST', headers, body: JSON.stringify(body), ...init })
}
