import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Program } from './program.ts'

/** A screen that nobody sees, for a browser that cannot do without one. */
export async function startDisplay(): Promise<Program & { readonly env: Readonly<Record<string, string>> }> {
  // It picks a number that is free, and says which once it is ready.
  const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']
  const child = spawn(process.env.XVFB_PATH ?? 'Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(child, 'exit')
  const number = once(child.stdout, 'data').then(([said]) => String(said).trim())
  const failed = ended.then(() => Promise.reject(new Error('Xvfb did not start.')))
  const display = await Promise.race([number, failed])
  failed.catch(() => {})
  return {
    env: { DISPLAY: `:${display}`, GDK_BACKEND: 'x11' },
    async end() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
