import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from './run.mjs'
import { SetupError } from './step.mjs'

const READY_MS = 20_000
const STOP_MS = 5_000

/** Programs that run until we end them. */
export function createServices() {
  const children = []
  let stopping = false
  return { start, stop, failed: () => Promise.race(children.map(gone)) }

  /**
   * Starts `node <file>` and waits until `address` answers.
   * @param {string} name
   * @param {string} file
   * @param {Record<string, string>} env
   * @param {string} address
   */
  async function start(name, file, env, address) {
    // Its own group, so that Ctrl-C reaches it once, from us, and it can finish what it has begun.
    const detached = process.platform !== 'win32'
    const stdio = ['ignore', 'pipe', 'pipe']
    const child = spawn(process.execPath, [file], { cwd: ROOT, env: { ...process.env, ...env }, stdio, detached })
    const service = { name, child, said: '' }
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => (service.said = (service.said + part).slice(-4000)))
    }
    child.stderr.pipe(process.stderr)
    children.push(service)
    const until = Date.now() + READY_MS
    while (!(await answers(address))) {
      if (child.exitCode !== null || Date.now() > until) {
        throw new SetupError(`The ${name} did not start.`, 'Read what it said above, and run this again.', service.said)
      }
      await sleep(100)
    }
  }

  /** Resolved with a sentence when a service ends that was not asked to. */
  async function gone({ name, child }) {
    const [code, signal] = child.exitCode === null && child.signalCode === null ? await once(child, 'exit') : []
    if (stopping) await new Promise(() => {})
    return `The ${name} has ended by itself (${signal ?? `exit code ${code ?? child.exitCode}`}).`
  }

  /** Ends them all, the last started first, and waits until they have. */
  async function stop() {
    stopping = true
    for (const { child } of children.toReversed()) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await Promise.race([ended, sleep(STOP_MS).then(() => child.kill('SIGKILL'))])
    }
  }
}

async function answers(address) {
  return fetch(address, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  )
}
