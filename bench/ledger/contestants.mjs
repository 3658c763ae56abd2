import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')
export const BARE = 'bench/ledger/bare-server.mjs'
export const COLLECTOR = 'collector/dist/main.js'

/** A contestant that listens, in a folder of its own. */
export async function start(script, own = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'yinyom-bench-'))
  const env = { ...process.env, YINYOM_DB: join(folder, 'l.sqlite'), YINYOM_KEY: join(folder, 'key'), YINYOM_PORT: '0' }
  // All that the bench sends is of one address. It is counted as in earnest.
  const limits = { YINYOM_LIMIT_ADDRESS: '100000000', YINYOM_LIMIT_ORIGIN: '100000000' }
  const all = { ...env, ...limits, ...own }
  const child = spawn(process.execPath, [join(ROOT, script)], { env: all, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((done) => child.once('exit', done))
  const url = await new Promise((done, fail) => {
    child.stdout.on('data', (text) => {
      const [, found] = /listens on (\S+)/.exec(String(text)) ?? []
      if (found) done(found)
    })
    void ended.then(() => fail(new Error(`${script} has ended`)))
  })
  return {
    url,
    pid: child.pid,
    env: all,
    cpu: () => cpuOf(child.pid),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
    bytes: async () => (await stat(join(folder, 'l.sqlite'))).size,
    remove: () => rm(folder, { recursive: true }),
  }
}

/** Milliseconds of the processor that a process has used, all its threads; NaN where the system does not tell. */
function cpuOf(pid) {
  try {
    const parts = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return (Number(parts[11]) + Number(parts[12])) * 10
  } catch {
    return Number.NaN
  }
}

/** Runs a program to its end; its words, its seconds and the milliseconds of the processor that its threads have used. */
export async function run(args, env) {
  const began = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (text) => void (said += text))
  const code = await new Promise((done) => child.once('exit', done))
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said}`)
  return { said, seconds: (performance.now() - began) / 1000 }
}
