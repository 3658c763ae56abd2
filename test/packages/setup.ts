import { build } from '../../scripts/setup/builds.mjs'

/** Runs once before these tests: they pack what is built, three at a time, so it must be up to date before they begin. */
export async function setup(): Promise<void> {
  for (const name of ['widget', 'collector', 'catalogue', 'cli'] as const) await build(name)
}
