import { Session } from 'node:inspector/promises'
import { expect, it } from 'vitest'
import { createRules } from '../../src/mark/create-rules.ts'
import { followForeign } from '../../src/mark/foreign-content.ts'
import { markHtml } from '../../src/mark/mark-html.ts'
import { SERVICES } from '../a-service.ts'

/** How often the blocks of a file have run while `work` did, as the engine counts them. */
async function stepsIn(file: string, work: () => void): Promise<number> {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    work()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const functions = result.filter(({ url }) => url.includes(file)).flatMap((one) => one.functions)
    return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0)
  } finally {
    session.disconnect()
  }
}

function read(depth: number): void {
  const foreign = followForeign()
  const open = (name: string) => foreign.open(name, {}, false)
  for (let at = 0; at < depth; at++) open('svg')
  for (let at = 0; at < depth; at++) foreign.close('g')
  for (let at = 0; at < depth / 2; at++) {
    open('desc')
    open('b')
    foreign.close('svg')
    open('g')
  }
  for (let at = 0; at < depth; at++) foreign.close('svg')
  foreign.close('b')
}

it('a tag takes a few steps, however many drawings without an end are around it', async () => {
  const tags = 2000
  const steps = await stepsIn('/foreign-content.ts', () => read(tags))
  // 8 to 70 each, by how much of it the engine counts; where the open ones are gone through for each end tag, 2,000.
  expect(steps / tags).toBeGreaterThan(1)
  expect(steps / tags).toBeLessThan(200)
})

it('an end tag ends the last of its name, and what is open in it', () => {
  const foreign = followForeign()
  for (const name of ['svg', 'g', 'svg', 'g', 'path']) foreign.open(name, {}, false)
  foreign.close('g')
  foreign.close('g')
  expect(foreign.isInside()).toBe(true)
  foreign.close('svg')
  expect(foreign.isInside()).toBe(false)
})

it('a page of 20,000 drawings without an end is marked to its last tag', () => {
  const page = `${'<svg>'.repeat(20_000)}${'</g>'.repeat(20_000)}<p><img src="https://px.example/t.gif">`
  expect(markHtml(page, createRules(SERVICES)).marks).toHaveLength(1)
})
