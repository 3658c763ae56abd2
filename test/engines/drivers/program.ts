import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

/** A program that runs beside the tests until it is ended. */
export interface Program {
  end(): Promise<void>
}

const READY_MS = 30_000

/** Starts it and waits until `isReady`. */
export async function startProgram(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  isReady: () => Promise<boolean>,
): Promise<Program> {
  const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said = (said + part).slice(-4000)))
  const ended = once(child, 'exit')
  const until = Date.now() + READY_MS
  while (!(await isReady().catch(() => false))) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`${file} did not start: ${said}`)
    }
    await sleep(50)
  }
  return {
    async end() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
