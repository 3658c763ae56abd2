import { build } from '../../scripts/setup/builds.mjs'

/** Runs once before the browser tests: they drive what is shipped, so it must be what the sources build to. */
export async function setup(): Promise<void> {
  for (const name of ['widget', 'collector', 'demo'] as const) await build(name)
}
