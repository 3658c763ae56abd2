import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium } from 'playwright-core'
import type { BrowserContext } from 'playwright-core'
import { findBrowser } from '../../scripts/setup/browser.mjs'
import { QUIET_ARGS } from './chromium.ts'

/** A browser of its own, on a profile in a folder, that can be killed as by a power cut. */
export interface OwnChromium {
  readonly context: BrowserContext
  /** SIGKILL to the browser; its other processes end with it. */
  kill(): Promise<void>
}

export async function startOwnChromium(profile: string): Promise<OwnChromium> {
  const executable = await findBrowser()
  if (!executable) throw new Error('No Chrome or Chromium was found: run npm test once, or set CHROME_PATH.')
  const args = ['--headless', ...QUIET_ARGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank']
  if (process.getuid?.() === 0) args.unshift('--no-sandbox')
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  const browser = await chromium.connectOverCDP(await addressIn(child.stderr))
  return {
    context: browser.contexts()[0]!,
    async kill() {
      child.kill('SIGKILL')
      await ended
      await browser.close()
    },
  }
}

/** Chromium says where it listens on its error output. */
async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  let said = ''
  for await (const part of output) {
    said += String(part)
    const found = /DevTools listening on (ws:\S+)/.exec(said)
    if (found) return found[1]!
  }
  throw new Error(`Chromium did not start: ${said}`)
}
