import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SetupError } from '../setup/step.mjs'
import { userEnv } from './user-env.mjs'

const READY_MS = 120_000

/**
 * Runs a framework's own server in an example.
 * @param {string} folder
 * @param {(port: number) => string[]} args the script below `node_modules`, then its arguments
 */
export async function serve(folder, args) {
  const port = await freePort()
  const [script, ...rest] = args(port)
  const child = spawn(process.execPath, [join(folder, 'node_modules', script), ...rest], {
    cwd: folder,
    env: { ...process.env, ...userEnv() },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own group: what it starts ends with it.
    detached: process.platform !== 'win32',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said = (said + part).slice(-4000)))
  const url = `http://127.0.0.1:${port}/`
  const until = Date.now() + READY_MS
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > until)
      throw new SetupError('The server of an example did not start.', 'Read what it said above.', said)
    await sleep(200)
  }
  return {
    url,
    async stop() {
      if (child.exitCode !== null) return
      const ended = once(child, 'exit')
      if (process.platform === 'win32') child.kill()
      else if (child.pid) process.kill(-child.pid, 'SIGTERM')
      await ended
    },
  }
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  await once(probe, 'close')
  return port
}

async function answers(url) {
  return fetch(url, { signal: AbortSignal.timeout(30_000) }).then(
    ({ ok }) => ok,
    () => false,
  )
}
