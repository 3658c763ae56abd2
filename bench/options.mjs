import { parseArgs } from 'node:util'
import { contestants, earlier, isBuilt } from './contestants.mjs'
import { profiles } from './profiles.mjs'

const usage = `Usage: npm run bench -- [--rounds=5] [--profiles=B,C] [--only=yinyom,orejime] [--earlier=FOLDER] [--quick] [--verify] [--json]
  --rounds    rounds per profile (default 5)
  --profiles  B: CPU 4x, 1.6 Mbps, 150 ms. C: CPU 6x, 1.47 Mbps, 562 ms
  --only      some contestants; the page without a widget always takes part
  --earlier   a folder with another build of the widget, which takes part as yinyom-earlier
  --quick     two rounds
  --seed      where the order within the rounds is drawn from (default 1)
  --verify    only check that every contestant does its work
  --json      print the results as JSON instead of tables`

/** Reads the command line; throws an error with the usage when it makes no sense. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      profiles: { type: 'string', default: 'B,C' },
      only: { type: 'string' },
      earlier: { type: 'string' },
      seed: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
      verify: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const rounds = values.quick ? 2 : Number(values.rounds)
  if (!(Number.isInteger(rounds) && rounds > 0)) throw new Error(`--rounds is not a count.\n${usage}`)
  const names = listed(values.profiles, Object.keys(profiles), '--profiles')
  const all = contestants.map(({ name }) => name)
  const only = values.only === undefined ? all : ['control', ...listed(values.only, all, '--only')]
  const chosen = contestants.filter(({ name }) => only.includes(name) && (name !== 'yinyom' || isBuilt()))
  return {
    rounds,
    names,
    contestants: values.earlier === undefined ? chosen : [...chosen, earlier(values.earlier)],
    seed: Number(values.seed),
    verifyOnly: values.verify,
    json: values.json,
    /** Only then do the figures stand for something: enough rounds of both profiles, with all that the goals compare. */
    isFull:
      rounds >= 5 &&
      names.length === Object.keys(profiles).length &&
      ['control', 'yinyom', 'orejime'].every((name) => chosen.some((one) => one.name === name)),
  }
}

function listed(text, known, option) {
  const items = text.split(',')
  const stranger = items.find((item) => !known.includes(item))
  if (stranger !== undefined) throw new Error(`${option}: "${stranger}" is none of ${known.join(', ')}.\n${usage}`)
  return items
}
