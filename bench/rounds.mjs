import { profiles } from './profiles.mjs'
import { seeded, shuffled } from './statistics.mjs'
import { visit } from './visit.mjs'

/**
 * Goes through all rounds, the contestants in a new order in each, so that a slow minute of the machine hits all alike.
 *
 * @param {{ browser: import('playwright-core').Browser, server: Awaited<ReturnType<import('./server.mjs').serve>>,
 *   contestants: readonly import('./contestants.mjs').Contestant[], names: readonly string[], rounds: number,
 *   seed: number, say: (line: string) => void }} plan
 */
export async function measure({ browser, server, contestants, names, rounds, seed, say }) {
  const random = seeded(seed)
  const samples = []
  const failures = []
  for (const profile of names)
    for (let round = 1; round <= rounds; round++)
      for (const contestant of shuffled(contestants, random)) {
        const started = Date.now()
        const what = `${profile}, round ${round} of ${rounds}, ${contestant.name}`
        // oxlint-disable no-await-in-loop -- one at a time, or they would measure each other
        try {
          const values = await visit({ browser, server, contestant, profile: profiles[profile] })
          samples.push({ profile, round, contestant: contestant.name, values })
          say(
            `${what}: ${values.banner === undefined ? '' : `banner at ${Math.round(values.banner)} ms, `}${seconds(started)}`,
          )
        } catch (failure) {
          failures.push(`${what}: ${failure.message}`)
          say(`${what}: failed, ${failure.message}`)
        }
        // oxlint-enable no-await-in-loop
      }
  return { samples, failures }
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
