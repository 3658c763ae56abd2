import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Runs a program to its end, without a terminal. `code` is its exit code, or `'ENOENT'` where there is no such program.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, show?: boolean, shell?: boolean }} [options] `show`: let its output through
 * @returns {Promise<{ code: number | string, output: string }>}
 */
export function run(program, args, { cwd = ROOT, env = {}, show = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const stdio = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe']
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio, shell })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (part) => (output += part))
    // Ctrl-C reaches the child by itself; here it only must not end us before the child has ended.
    const wait = () => {}
    process.on('SIGINT', wait)
    child.on('error', (error) => resolve({ code: error.code ?? 1, output: error.message }))
    child.on('close', (code, signal) => {
      process.off('SIGINT', wait)
      if (signal === 'SIGINT' && !show) process.exit(130)
      resolve({ code: code ?? signal ?? 1, output })
    })
  })
}

/** Runs npm: the one that runs this script, where there is one. */
export function npm(args, options) {
  const own = process.env.npm_execpath
  if (own && /\.[cm]?js$/.test(own)) return run(process.execPath, [own, ...args], options)
  // On Windows npm is a script of the shell, which Node starts only through it.
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options)
}
