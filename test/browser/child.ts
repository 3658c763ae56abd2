import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const READY_MS = 15_000

/** A program of this repository that runs beside a test. */
export interface Child {
  /** Resolved once it has ended. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Starts `node <file>` and waits until `address` answers. */
export async function startChild(file: string, env: Record<string, string>, address: string): Promise<Child> {
  const child = spawn(process.execPath, [file], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part))
  const ended = once(child, 'exit')
  const until = Date.now() + READY_MS
  while (!(await answers(address))) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`${file} did not start: ${said}`)
    }
    await sleep(50)
  }
  return {
    async end(signal) {
      child.kill(signal)
      await ended
    },
  }
}

async function answers(address: string): Promise<boolean> {
  return fetch(address, { signal: AbortSignal.timeout(1000) }).then(
    (response) => response.ok,
    () => false,
  )
}
