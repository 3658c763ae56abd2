import type { TestProject } from 'vitest/node'
import { findBrowser, findShell } from '../../scripts/setup/browser.mjs'
import { build } from '../../scripts/setup/builds.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of Chromium's headless shell; empty where there is none. */
    readonly shell: string
  }
}

/** Runs once before the browser tests: they drive what is shipped, so it must be what the sources build to. */
export async function setup({ provide }: TestProject): Promise<void> {
  for (const name of ['widget', 'collector', 'demo'] as const) await build(name)
  provide('shell', (await findShell(await findBrowser())) ?? '')
}
