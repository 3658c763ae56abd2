import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/commands/command.ts'
import { aFolder } from '../a-folder.ts'
import { aDesk } from './a-desk.ts'

const clock = { now: Date.parse('2026-10-31T16:59:56.000Z') }
const aTrail = async () => {
  clock.now = Date.parse('2026-10-31T16:59:56.000Z')
  const desk = aDesk({ YINYOM_DB: join(aFolder(), 'ledger.sqlite') }, () => (clock.now += 1000))
  // The third of them is of November in Bangkok.
  for (const site of ['one', 'two', 'three', 'four'])
    await desk.run('site', site, '--origin', `https://${site}.example`)
  return desk
}

describe('audit', () => {
  it('prints who did what, the newest first, over the end of a month', async () => {
    const { run, said } = await aTrail()
    expect(await run('audit')).toBe(0)
    expect(said.map((line) => line.replace(/ {2}2026-\S+Z/, ''))).toEqual([
      '2026-11/2  command  site.keep  four',
      '2026-11/1  command  site.keep  three',
      '2026-10/2  command  site.keep  two',
      '2026-10/1  command  site.keep  one',
    ])
  })

  it('goes into the past page by page', async () => {
    const { run, said } = await aTrail()
    await run('audit', '--most', '3')
    expect([said.length, said.at(-1)]).toEqual([4, 'Older: --before 2026-10/2'])
    await run('audit', '--before', '2026-10/2', '--json')
    expect(said.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ period: '2026-10', seq: 1, action: 'site.keep', about: 'one', actor: 'command' }),
    ])
    await run('audit', '--before', '2026-10/1')
    expect(said).toEqual(['Nothing was recorded before that.'])
  })

  it.each([
    [['--before', 'yesterday'], /--before is "yesterday": give the place/],
    [['--before', '2026-13/1'], /--before is/],
    [['--most', '0'], /--most is "0": give 1 to 1000/],
  ])('%j: names the argument, the problem and the remedy', async (args, message) => {
    const { run } = aDesk({ YINYOM_DB: join(aFolder(), 'ledger.sqlite') })
    await expect(run('audit', ...args)).rejects.toThrow(UsageError)
    await expect(run('audit', ...args)).rejects.toThrow(message)
  })
})
